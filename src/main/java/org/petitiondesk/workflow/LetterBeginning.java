package org.petitiondesk.workflow;

import org.petitiondesk.exchange.letter.LetterPart;
import org.petitiondesk.exchange.letter.LetterPart.Role;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A petition's text that begins as a letter which another program wrote.
 *
 * @param parts of the letter in their order
 */
public record LetterBeginning(List<LetterPart> parts) {
    private static final Pattern LABEL = Pattern.compile("^[^:：]{1,12}[:：]\\s*");

    public LetterBeginning {
        parts = List.copyOf(parts);
    }

    /**
     * The text with the letter in the place of its body, and the letter's subject where it has
     * none.
     *
     * @param kept the places of the parts that go into the text; the others the template prints
     */
    public TextDraft in(TextDraft text, Set<Integer> kept) {
        String body =
                kept.stream()
                        .sorted()
                        .map(place -> parts.get(place).markdown().strip())
                        .collect(Collectors.joining("\n\n", "", "\n"));
        return new TextDraft(
                text.title(),
                text.subject().isBlank() ? subject() : text.subject(),
                body,
                text.demands(),
                text.account());
    }

    private String subject() {
        return parts.stream()
                .filter(part -> part.role() == Role.SUBJECT)
                .findFirst()
                .map(part -> LABEL.matcher(part.markdown().replaceAll("[*_\\\\]", "")))
                .map(subject -> subject.replaceFirst("").strip())
                .orElse("");
    }

    /** The places of the parts that no template prints. */
    public Set<Integer> proposed() {
        return IntStream.range(0, parts.size())
                .filter(place -> !parts.get(place).isPrintedAnyway())
                .boxed()
                .collect(Collectors.toSet());
    }
}
