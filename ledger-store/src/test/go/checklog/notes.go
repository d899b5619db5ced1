package main

import (
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// The first line of the only log that tlog.ParseTree knows.
const sumdbOrigin = "go.sum database tree"

// identity is what one must know of a log before one can verify anything.
type identity struct {
	origin string
	keys   note.Verifiers
}

// readIdentity reads verifier keys, one a line. Their one name is the log's origin.
func readIdentity(file string) (identity, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return identity{}, err
	}
	var origin string
	var keys []note.Verifier
	for _, line := range strings.Split(strings.TrimSuffix(string(data), "\n"), "\n") {
		key, err := note.NewVerifier(line)
		if err != nil {
			return identity{}, fmt.Errorf("key %q: %w", line, err)
		}
		if len(keys) > 0 && key.Name() != origin {
			return identity{}, fmt.Errorf("keys of two logs: %q and %q", origin, key.Name())
		}
		origin = key.Name()
		keys = append(keys, key)
	}
	return identity{origin, note.VerifierList(keys...)}, nil
}

// open verifies a signed checkpoint of this log.
func (log identity) open(checkpoint []byte) (tlog.Tree, error) {
	opened, err := note.Open(checkpoint, log.keys)
	if err != nil {
		return tlog.Tree{}, err
	}
	origin, tree, err := parseTree(opened.Text)
	if err == nil && origin != log.origin {
		err = fmt.Errorf("checkpoint of %q, not of %q", origin, log.origin)
	}
	return tree, err
}

// parseTree puts the name of the log that tlog knows in the place of the origin: the lines that
// follow are the same in c2sp.org/tlog-checkpoint.
func parseTree(text string) (origin string, tree tlog.Tree, err error) {
	end := strings.Index(text, "\n")
	if end < 1 {
		return "", tlog.Tree{}, fmt.Errorf("checkpoint without an origin")
	}
	tree, err = tlog.ParseTree([]byte(sumdbOrigin + text[end:]))
	return text[:end], tree, err
}
