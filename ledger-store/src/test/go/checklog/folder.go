package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"

	"golang.org/x/mod/sumdb/tlog"
)

// folder is a mirrored log whose checkpoint and tiles are verified.
type folder struct {
	root    string
	log     identity
	head    tlog.Tree
	hashes  tlog.HashReader // of the tree as it was hashed again
	tiles   tlog.HashReader // of the tree as a client of sumdb reads it
	entries map[int64]tlog.Hash
}

func checkFolder(root string, out io.Writer) error {
	log, err := readIdentity(filepath.Join(root, "keys"))
	if err != nil {
		return err
	}
	data, err := os.ReadFile(filepath.Join(root, "checkpoint"))
	if err != nil {
		return err
	}
	head, err := log.open(data)
	if err != nil {
		return fmt.Errorf("checkpoint: %w", err)
	}
	tiles := tileFolder(root)
	hashes, err := tiles.rebuild(head.N)
	if err != nil {
		return err
	}
	f := folder{root: root, log: log, head: head, hashes: hashes, tiles: tlog.TileHashReader(head, tiles)}
	if err := f.checkTree(head); err != nil {
		return fmt.Errorf("checkpoint: %w", err)
	}
	if f.entries, err = tiles.check(head.N, hashes); err != nil {
		return err
	}
	fmt.Fprintf(out, "tree %d\n", head.N)
	for _, kind := range []struct {
		name  string
		check func(name string, data []byte) error
	}{
		{"checkpoints", f.checkCheckpoint},
		{"inclusion", f.checkInclusion},
		{"consistency", f.checkConsistency},
	} {
		count, err := f.checkEach(filepath.Join("proofs", kind.name), kind.check)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s %d\n", kind.name, count)
	}
	return nil
}

func (f *folder) checkEach(kind string, check func(name string, data []byte) error) (int, error) {
	files, err := os.ReadDir(filepath.Join(f.root, kind))
	if os.IsNotExist(err) {
		return 0, nil // a mirror has no proofs, unless somebody asked for them
	}
	if err != nil {
		return 0, err
	}
	for _, file := range files {
		path := filepath.Join(kind, file.Name())
		data, err := os.ReadFile(filepath.Join(f.root, path))
		if err == nil {
			err = check(file.Name(), data)
		}
		if err != nil {
			return 0, fmt.Errorf("%s: %w", path, err)
		}
	}
	return len(files), nil
}

// checkTree compares a root with the one that the tiles give for its size.
func (f *folder) checkTree(tree tlog.Tree) error {
	if tree.N > f.head.N {
		return fmt.Errorf("size %d is beyond the newest checkpoint, %d", tree.N, f.head.N)
	}
	// tlog calls the root of the empty tree zero; RFC 6962, the hash of nothing.
	want := tlog.Hash(sha256.Sum256(nil))
	if tree.N > 0 {
		var err error
		if want, err = tlog.TreeHash(tree.N, f.hashes); err != nil {
			return err
		}
	}
	if tree.Hash != want {
		return fmt.Errorf("root %s of %d, where the tiles have %s", tree.Hash, tree.N, want)
	}
	return nil
}

func (f *folder) checkCheckpoint(name string, data []byte) error {
	_, err := f.openTree(name, data)
	return err
}

// openTree verifies a checkpoint that is filed under its size.
func (f *folder) openTree(name string, data []byte) (tlog.Tree, error) {
	tree, err := f.log.open(data)
	if err != nil {
		return tree, err
	}
	if name != fmt.Sprint(tree.N) {
		return tree, fmt.Errorf("size %d, filed as %s", tree.N, name)
	}
	return tree, f.checkTree(tree)
}

func (f *folder) checkInclusion(name string, data []byte) error {
	receipt, err := parseReceipt(string(data))
	if err != nil {
		return err
	}
	tree, err := f.log.open(receipt.checkpoint)
	if err != nil {
		return err
	}
	if name != fmt.Sprintf("%d-%d", receipt.number, tree.N) {
		return fmt.Errorf("entry %d of %d, filed as %s", receipt.number, tree.N, name)
	}
	entry, ok := f.entries[receipt.number]
	if !ok {
		return errors.New("no such entry")
	}
	if err := tlog.CheckRecord(receipt.hashes, tree.N, tree.Hash, receipt.number, entry); err != nil {
		return err
	}
	if err := f.checkTree(tree); err != nil {
		return err
	}
	own, err := tlog.ProveRecord(tree.N, receipt.number, f.tiles)
	return same(receipt.hashes, own, err)
}

func (f *folder) checkConsistency(name string, data []byte) error {
	proof, err := parseConsistency(string(data))
	if err != nil {
		return err
	}
	tree, err := f.log.open(proof.checkpoint)
	if err != nil {
		return err
	}
	if name != fmt.Sprintf("%d-%d", proof.number, tree.N) {
		return fmt.Errorf("proof from %d to %d, filed as %s", proof.number, tree.N, name)
	}
	older := fmt.Sprint(proof.number)
	if data, err = os.ReadFile(filepath.Join(f.root, "proofs", "checkpoints", older)); err != nil {
		return err
	}
	old, err := f.openTree(older, data)
	if err != nil {
		return err
	}
	if err := tlog.CheckTree(proof.hashes, tree.N, tree.Hash, old.N, old.Hash); err != nil {
		return err
	}
	if err := f.checkTree(tree); err != nil {
		return err
	}
	own, err := tlog.ProveTree(tree.N, old.N, f.tiles)
	return same(proof.hashes, own, err)
}

// same compares a proof with the one that a client of sumdb makes from the tiles.
func same(proof, own []tlog.Hash, err error) error {
	if err == nil && len(proof)+len(own) > 0 && !reflect.DeepEqual(proof, own) {
		err = errors.New("not the proof that the tiles give")
	}
	return err
}
