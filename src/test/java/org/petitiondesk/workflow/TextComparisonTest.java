package org.petitiondesk.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.petitiondesk.workflow.TextComparison.Kind;

import java.util.Random;
import java.util.stream.Collectors;

class TextComparisonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We ask you once.|We ask you twice.|We ask you -once-+twice+.",
                "a b c|a c|a -b -c",
                "a c|a b c|a +b +c",
                "same|same|same",
                "请立即释放他|请尽快释放他|请-立即-+尽快+释放他",
                "그를 석방하라|그들을 석방하라|-그를-+그들을+ 석방하라",
                "Dear {{addressee.name}}|Dear {{addressee.post}}|"
                        + "Dear -{{addressee.name}}-+{{addressee.post}}+"
            })
    void comparesWordByWord(String before, String after, String expected) {
        assertEquals(
                expected,
                TextComparison.of(before, after).stream()
                        .map(part ->
                                switch (part.kind()) {
                                    case SAME -> part.text();
                                    case REMOVED -> "-" + part.text() + "-";
                                    case ADDED -> "+" + part.text() + "+";
                                })
                        .collect(Collectors.joining()));
    }

    @Test
    void losesNothingOfEitherText() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String before = text(random);
            String after = text(random);
            var parts = TextComparison.of(before, after);
            assertEquals(before, without(parts, Kind.ADDED));
            assertEquals(after, without(parts, Kind.REMOVED));
        }
    }

    private static String without(java.util.List<TextComparison.Part> parts, Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() != kind)
                .map(TextComparison.Part::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        String[] words = {"a ", "b", "\n", "金", "한국 ", "{{x}}", ". ", "𠀀", "  ", "é"};
        return random.ints(random.nextInt(12), 0, words.length)
                .mapToObj(i -> words[i])
                .collect(Collectors.joining());
    }
}
