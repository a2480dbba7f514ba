package org.petitiondesk.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class GrowthTest {
    @Test
    void refusesToCompareEachWithEach() {
        assertThrows(
                AssertionError.class,
                () ->
                        Growth.assertInProportion(
                                30_000,
                                many -> {
                                    List<Integer> seen = new ArrayList<>();
                                    for (int i = 0; i < many; i++) {
                                        if (!seen.contains(i)) {
                                            seen.add(i);
                                        }
                                    }
                                }));
    }
}
