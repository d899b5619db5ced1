package main

import (
	"bufio"
	"encoding/base64"
	"fmt"
	"io"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// Long enough for a checkpoint that is too long, in Base 64.
const lineBytesMax = 4 << 20

// judge answers each line "<kind> <input in Base 64>" with a line: "accepted", or "refused: <why>".
func judge(keys string, in io.Reader, out io.Writer) error {
	log, err := readIdentity(keys)
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, lineBytesMax)
	for lines.Scan() {
		kind, encoded, _ := strings.Cut(lines.Text(), " ")
		input, err := base64.StdEncoding.Strict().DecodeString(encoded)
		if err != nil {
			return err
		}
		verdict, known := judges[kind]
		if !known {
			return fmt.Errorf("nobody judges a %q", kind)
		}
		if err := verdict(log, string(input)); err != nil {
			fmt.Fprintf(out, "refused: %q\n", err)
		} else {
			fmt.Fprintln(out, "accepted")
		}
	}
	return lines.Err()
}

var judges = map[string]func(log identity, input string) error{
	"key": func(_ identity, input string) error {
		_, err := note.NewVerifier(input)
		return err
	},
	"note": func(log identity, input string) error {
		_, err := note.Open([]byte(input), log.keys)
		return err
	},
	"checkpoint": func(_ identity, input string) error {
		_, _, err := parseTree(input)
		return err
	},
	"tile-path": func(_ identity, input string) error {
		_, err := parseC2spPath(input)
		return err
	},
	"inclusion":   judgeInclusion,
	"consistency": judgeConsistency,
}

// judgeInclusion reads lines: index, size, leaf hash, root, and the proof's hashes.
func judgeInclusion(_ identity, input string) error {
	index, size, hashes, err := parseClaim(input)
	if err != nil {
		return err
	}
	return tlog.CheckRecord(hashes[2:], size, hashes[1], index, hashes[0])
}

// judgeConsistency reads lines: old size, new size, old root, new root, and the proof's hashes.
func judgeConsistency(_ identity, input string) error {
	oldSize, newSize, hashes, err := parseClaim(input)
	if err != nil {
		return err
	}
	return tlog.CheckTree(hashes[2:], newSize, hashes[1], oldSize, hashes[0])
}

func parseClaim(input string) (first, second int64, hashes []tlog.Hash, err error) {
	lines := strings.Split(input, "\n")
	if len(lines) < 4 {
		return 0, 0, nil, fmt.Errorf("claim of %d lines", len(lines))
	}
	if first, err = parseNumber(lines[0]); err != nil {
		return
	}
	if second, err = parseNumber(lines[1]); err != nil {
		return
	}
	hashes, err = parseHashes(lines[2:])
	return
}
