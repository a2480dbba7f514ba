package org.petitiondesk.matching;

/** Texts as numbers, so that a million of them fit into little memory. */
final class Hashing {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Hashing() {}

    /** FNV-1a over the characters; 0 stands for an empty text alone. */
    static long of(CharSequence text) {
        if (text.isEmpty()) {
            return 0;
        }
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash == 0 ? 1 : mixed(hash);
    }

    /** The same of a text without one of its characters. */
    static long without(CharSequence text, int left) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            if (i != left) {
                hash = (hash ^ text.charAt(i)) * FNV_PRIME;
            }
        }
        return hash == 0 ? 1 : mixed(hash);
    }

    /** Spreads what differs over all bits (the finisher of MurmurHash3). */
    static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
