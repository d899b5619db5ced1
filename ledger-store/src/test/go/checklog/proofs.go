package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

// parsedProof is the form that receipts and consistency proofs share: a number, hashes, an empty
// line, and the checkpoint that the hashes lead to. Nothing in it is verified yet.
type parsedProof struct {
	number     int64
	hashes     []tlog.Hash
	checkpoint []byte
}

// parseReceipt reads c2sp.org/tlog-proof.
func parseReceipt(text string) (parsedProof, error) {
	const first = "c2sp.org/tlog-proof@v1\n"
	if !strings.HasPrefix(text, first) {
		return parsedProof{}, errors.New("not a tlog-proof")
	}
	return parseProof(text[len(first):], "index ")
}

// parseConsistency reads the body of add-checkpoint of c2sp.org/tlog-witness.
func parseConsistency(text string) (parsedProof, error) {
	return parseProof(text, "old ")
}

func parseProof(text, label string) (parsedProof, error) {
	end := strings.Index(text, "\n\n")
	if end < 0 || !strings.HasPrefix(text, label) {
		return parsedProof{}, fmt.Errorf("proof without a line %q or without a checkpoint", label)
	}
	lines := strings.Split(text[len(label):end], "\n")
	number, err := parseNumber(lines[0])
	if err != nil {
		return parsedProof{}, err
	}
	hashes, err := parseHashes(lines[1:])
	return parsedProof{number, hashes, []byte(text[end+2:])}, err
}

func parseHashes(lines []string) ([]tlog.Hash, error) {
	var hashes []tlog.Hash
	for _, line := range lines {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return nil, err
		}
		hashes = append(hashes, hash)
	}
	return hashes, nil
}

// parseNumber takes what tlog.ParseTree takes as a size.
func parseNumber(text string) (int64, error) {
	number, err := strconv.ParseInt(text, 10, 64)
	if err != nil || number < 0 || text != strconv.FormatInt(number, 10) {
		return 0, fmt.Errorf("no number: %q", text)
	}
	return number, nil
}
