package org.petitiondesk.matching;

/** Whether two words differ by one slip of the fingers. */
final class OneSlip {
    private OneSlip() {}

    /** One letter added, dropped, changed, or two that stand side by side changed about. */
    static boolean apart(String one, String other) {
        if (one.length() > other.length()) {
            return apart(other, one);
        }
        if (other.length() - one.length() > 1 || one.equals(other)) {
            return false;
        }
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        if (one.length() < other.length()) {
            return isSame(one, same, other, same + 1);
        }
        return isSame(one, same + 1, other, same + 1)
                || (same + 1 < one.length()
                        && one.charAt(same) == other.charAt(same + 1)
                        && one.charAt(same + 1) == other.charAt(same)
                        && isSame(one, same + 2, other, same + 2));
    }

    private static boolean isSame(String one, int from, String other, int otherFrom) {
        return one.regionMatches(from, other, otherFrom, other.length() - otherFrom)
                && one.length() - from == other.length() - otherFrom;
    }
}
