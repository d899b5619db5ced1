// Checklog verifies a log that other code wrote. What it believes rests on golang.org/x/mod/sumdb
// alone: note for keys and signatures, tlog for hashes, tiles and proofs.
//
//	checklog FOLDER
//
// verifies a folder and ends with 0 only if all of it is right. The folder is what a mirror of the
// log's server has (c2sp.org/tlog-tiles), with keys and proofs beside it:
//
//	keys                                  the trusted verifier keys, one a line, of one name: the origin
//	checkpoint                            the newest one
//	tile/<L>/<N>[.p/<W>]                  hash tiles
//	tile/entries/<N>[.p/<W>]              entry bundles
//	proofs/checkpoints/<size>             older checkpoints
//	proofs/inclusion/<index>-<size>       receipts, as c2sp.org/tlog-proof
//	proofs/consistency/<old>-<new>        as c2sp.org/tlog-witness has them: the body of add-checkpoint
//
//	checklog -judge KEYS
//
// reads inputs from its standard input, one a line, and says of each whether sumdb accepts it.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	judged := flag.String("judge", "", "judge single inputs, with the keys in this `file`")
	flag.Parse()
	var err error
	switch {
	case *judged != "" && flag.NArg() == 0:
		err = judge(*judged, os.Stdin, os.Stdout)
	case *judged == "" && flag.NArg() == 1:
		err = checkFolder(flag.Arg(0), os.Stdout)
	default:
		flag.Usage()
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "refused:", err)
		os.Exit(1)
	}
}
