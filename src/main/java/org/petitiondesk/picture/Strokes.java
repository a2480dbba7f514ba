package org.petitiondesk.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The strokes of ink: dots that touch each other. */
final class Strokes {
    private final double[] ink;
    private final int width;
    private final int height;
    private final boolean[] seen;

    Strokes(double[] ink, int width, int height) {
        this.ink = ink;
        this.width = width;
        this.height = height;
        this.seen = new boolean[ink.length];
    }

    /**
     * Takes the dust away.
     *
     * @param least what part of the largest stroke's dots a stroke has
     */
    void sweep(double least) {
        List<int[]> strokes = new ArrayList<>();
        int largest = 0;
        for (int at = 0; at < ink.length; at++) {
            if (ink[at] > 0 && !seen[at]) {
                int[] stroke = from(at);
                strokes.add(stroke);
                largest = Math.max(largest, stroke.length);
            }
        }
        for (int[] stroke : strokes) {
            if (stroke.length < least * largest) {
                for (int dot : stroke) {
                    ink[dot] = 0;
                }
            }
        }
    }

    private int[] from(int start) {
        int[] found = new int[64];
        int count = 0;
        found[count++] = start;
        seen[start] = true;
        for (int next = 0; next < count; next++) {
            int x = found[next] % width;
            int y = found[next] / width;
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int at = (y + dy) * width + x + dx;
                    if (isInside(x + dx, y + dy) && ink[at] > 0 && !seen[at]) {
                        if (count == found.length) {
                            found = Arrays.copyOf(found, count * 2);
                        }
                        found[count++] = at;
                        seen[at] = true;
                    }
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean isInside(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }
}
