package org.petitiondesk.matching;

/**
 * A place as it is compared: in Latin letters, in its own script, and as that is read. Each is 0
 * where there is none.
 */
record PlaceKey(int latin, int own, int read) {
    private static final String TOWN = "市시";

    static PlaceKey of(String place) {
        if (place.isBlank()) {
            return new PlaceKey(0, 0, 0);
        }
        NameParts parts = NameParts.of(place);
        String han = town(parts.han());
        String hangul = town(parts.hangul());
        StringBuilder read = new StringBuilder();
        han.codePoints().forEach(c -> read.append(HanReading.of(c).mandarin()));
        if (read.isEmpty()) {
            read.append(KoreanSound.romanised(hangul));
        }
        return new PlaceKey(
                key(String.join("", parts.words())), key(han + hangul), key(read.toString()));
    }

    private static int key(String text) {
        return (int) Hashing.of(text);
    }

    private static String town(String name) {
        int last = name.length() - 1;
        return last > 1 && TOWN.indexOf(name.charAt(last)) >= 0 ? name.substring(0, last) : name;
    }

    boolean isSame(PlaceKey other) {
        return isSame(latin, other.latin)
                || isSame(own, other.own)
                || isSame(latin, other.read)
                || isSame(read, other.latin);
    }

    /** Nobody can tell where one is in Han and the other in Latin letters. */
    boolean isOther(PlaceKey other) {
        boolean haveBoth = (latin != 0 && other.latin != 0) || (own != 0 && other.own != 0);
        return haveBoth && !isSame(other);
    }

    /** Alike for most places that are the same; 0 for none. */
    int block() {
        if (latin != 0) {
            return latin;
        }
        return read == 0 ? own : read;
    }

    private static boolean isSame(int one, int other) {
        return one != 0 && one == other;
    }
}
