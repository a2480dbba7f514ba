package org.petitiondesk.matching;

import java.util.Arrays;
import java.util.List;

/** Numbers one after the other. */
final class LongList {
    private long[] numbers = new long[1024];
    private int size;

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    /** All of some lists in one array. */
    static long[] joined(List<LongList> lists) {
        long[] all = new long[lists.stream().mapToInt(list -> list.size).sum()];
        int next = 0;
        for (LongList list : lists) {
            System.arraycopy(list.numbers, 0, all, next, list.size);
            next += list.size;
        }
        return all;
    }
}
