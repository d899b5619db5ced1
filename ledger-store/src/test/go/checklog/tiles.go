package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

// The tiles of c2sp.org/tlog-tiles are those of tlog with a height of 8, under other paths:
//
//	sumdb                    C2SP
//	tile/8/<L>/<N>[.p/<W>]   tile/<L>/<N>[.p/<W>]
//	tile/8/data/<N>[.p/<W>]  tile/entries/<N>[.p/<W>]
//
// Hash tiles have the same bytes, since tlog.RecordHash and tlog.NodeHash are those of RFC 6962.
// Entry bundles have not: sumdb's records are text with empty lines between them, C2SP's are bytes,
// each after its length.
const (
	height     = 8
	sumdbData  = "data/"
	c2spBundle = "entries/"
)

var (
	sumdbPrefix = fmt.Sprintf("tile/%d/", height)
	c2spPrefix  = "tile/"
)

func c2spPath(tile tlog.Tile) string {
	tail := strings.TrimPrefix(tile.Path(), sumdbPrefix)
	if tile.L == -1 {
		tail = c2spBundle + strings.TrimPrefix(tail, sumdbData)
	}
	return c2spPrefix + tail
}

func parseC2spPath(path string) (tlog.Tile, error) {
	tail := strings.TrimPrefix(path, c2spPrefix)
	if strings.HasPrefix(tail, c2spBundle) {
		tail = sumdbData + strings.TrimPrefix(tail, c2spBundle)
	}
	tile, err := tlog.ParseTilePath(sumdbPrefix + tail)
	if err == nil && c2spPath(tile) != path {
		err = fmt.Errorf("malformed tile path %q", path)
	}
	return tile, err
}

// tileFolder is where tlog.TileHashReader reads from.
type tileFolder string

func (root tileFolder) Height() int { return height }

func (root tileFolder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		data, err := os.ReadFile(filepath.Join(string(root), c2spPath(tile)))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func (root tileFolder) SaveTiles([]tlog.Tile, [][]byte) {}

// storedHashes are all hashes of a tree, in the order of tlog.StoredHashIndex.
type storedHashes []tlog.Hash

func (stored storedHashes) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	var hashes []tlog.Hash
	for _, index := range indexes {
		if index < 0 || index >= int64(len(stored)) {
			return nil, fmt.Errorf("no hash %d in the tree", index)
		}
		hashes = append(hashes, stored[index])
	}
	return hashes, nil
}

// rebuild hashes the tree again from its leaf hashes. It is not left to tlog.TileHashReader to
// verify the tiles: before golang.org/x/mod v0.40.0 that passes a forged full tile where the edge of
// the tree takes several hashes from one tile (CVE-2026-56865, https://go.dev/issue/80744).
func (root tileFolder) rebuild(size int64) (storedHashes, error) {
	var stored storedHashes
	for _, tile := range tilesOf(size) {
		if tile.L != 0 {
			continue
		}
		data, err := root.ReadTiles([]tlog.Tile{tile})
		if err != nil {
			return nil, err
		}
		if len(data[0]) != tile.W*tlog.HashSize {
			return nil, fmt.Errorf("%s has %d bytes", c2spPath(tile), len(data[0]))
		}
		for i := 0; i < tile.W; i++ {
			var leaf tlog.Hash
			copy(leaf[:], data[0][i*tlog.HashSize:])
			hashes, err := tlog.StoredHashesForRecordHash(tile.N<<height+int64(i), leaf, stored)
			if err != nil {
				return nil, err
			}
			stored = append(stored, hashes...)
		}
	}
	return stored, nil
}

// check verifies every file of tile/ against the tree, and that none is missing which the tree has.
func (root tileFolder) check(size int64, hashes tlog.HashReader) (entries map[int64]tlog.Hash, err error) {
	entries = make(map[int64]tlog.Hash)
	seen := make(map[tlog.Tile]bool)
	err = filepath.WalkDir(filepath.Join(string(root), "tile"), func(file string, item fs.DirEntry, err error) error {
		if os.IsNotExist(err) && size == 0 {
			return nil
		}
		if err != nil || item.IsDir() {
			return err
		}
		path, err := filepath.Rel(string(root), file)
		if err != nil {
			return err
		}
		tile, err := parseC2spPath(filepath.ToSlash(path))
		if err != nil {
			return err
		}
		seen[tile] = true
		if err := checkTile(file, tile, size, hashes, entries); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, tile := range tilesOf(size) {
		if !seen[tile] {
			return nil, fmt.Errorf("%s is missing", c2spPath(tile))
		}
	}
	return entries, nil
}

func checkTile(file string, tile tlog.Tile, size int64, hashes tlog.HashReader, entries map[int64]tlog.Hash) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	level := tile
	if tile.L == -1 {
		level.L = 0 // a bundle stands beside the leaf hashes of its entries
	}
	// Before tlog computes with these numbers: they may be of any size.
	if level.L >= height || tile.N > size || tile.N<<height+int64(tile.W) > size>>(height*level.L) {
		return fmt.Errorf("beyond the tree of %d", size)
	}
	want, err := tlog.ReadTileData(level, hashes)
	if err != nil {
		return err
	}
	got := data
	if tile.L == -1 {
		got = nil
		records, err := splitBundle(data, tile.W)
		if err != nil {
			return err
		}
		for i, record := range records {
			hash := tlog.RecordHash(record)
			entries[tile.N<<height+int64(i)] = hash
			got = append(got, hash[:]...)
		}
	}
	if !bytes.Equal(got, want) {
		return fmt.Errorf("not what the tree of %d has there", size)
	}
	return nil
}

// splitBundle reads entries, each after its length in 16 bits, big-endian.
func splitBundle(data []byte, count int) ([][]byte, error) {
	var entries [][]byte
	for len(entries) < count {
		if len(data) < 2 {
			return nil, fmt.Errorf("bundle of %d entries, not of %d", len(entries), count)
		}
		end := 2 + int(binary.BigEndian.Uint16(data))
		if end > len(data) {
			return nil, fmt.Errorf("bundle ends within entry %d", len(entries))
		}
		entries = append(entries, data[2:end])
		data = data[end:]
	}
	if len(data) > 0 {
		return nil, fmt.Errorf("bundle goes on for %d bytes", len(data))
	}
	return entries, nil
}

// tilesOf lists what a tree of a size has: on each level the full tiles, and one that is not.
func tilesOf(size int64) []tlog.Tile {
	var tiles []tlog.Tile
	for level := -1; ; level++ {
		count := size
		if level > 0 {
			count = size >> (height * level)
		}
		if count == 0 {
			return tiles
		}
		for n := int64(0); n<<height < count; n++ {
			width := count - n<<height
			if width > 1<<height {
				width = 1 << height
			}
			tiles = append(tiles, tlog.Tile{H: height, L: level, N: n, W: int(width)})
		}
	}
}
