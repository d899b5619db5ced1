package io.disputeledger.store.log.tiles;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code <N>[.p/<W>]} that ends the paths of tiles and of entry bundles. */
record TilePath(long index, int width) {

    private static final int GROUP = 1000;

    // Seven groups of three digits hold every index; the first of several is never x000.
    private static final Pattern FORM =
            Pattern.compile("((?!x000)(?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    static String of(long index, int width) {
        StringBuilder path = new StringBuilder(three(index % GROUP));
        for (long left = index / GROUP; left > 0; left /= GROUP) {
            path.insert(0, "x" + three(left % GROUP) + "/");
        }
        if (width < Tile.WIDTH) {
            path.append(".p/").append(width);
        }
        return path.toString();
    }

    /** Reads the one spelling that {@link #of} writes, so that no two paths name the same bytes. */
    static Optional<TilePath> parse(String path) {
        Matcher matcher = FORM.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            long index = Long.parseLong(matcher.group(1).replace("x", "").replace("/", ""));
            String partial = matcher.group(2);
            int width = partial == null ? Tile.WIDTH : Integer.parseInt(partial);
            // A width of 256 is spelt without a suffix.
            return partial != null && width >= Tile.WIDTH
                    ? Optional.empty()
                    : Optional.of(new TilePath(index, width));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    static void require(long index, int width) {
        if (index < 0 || width < 1 || width > Tile.WIDTH) {
            throw new IllegalArgumentException(
                    "There is no tile " + index + " of width " + width + ".");
        }
    }

    private static String three(long digits) {
        return "%03d".formatted(digits);
    }
}
