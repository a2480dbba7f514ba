package org.petitiondesk.gui.petition;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.petition.SponsorSigner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lists of texts as a person writes them in one language: one a line. A line belongs to what stood
 * on it before, so that the other languages keep their wording.
 */
final class WordedLines {
    private static final String COMMA = ", ";

    private WordedLines() {}

    /** As lines; empty ones are not yet worded in the language. */
    static String of(List<LocalizedText> texts, Language language) {
        return texts.stream().map(text -> said(text, language)).collect(Collectors.joining("\n"));
    }

    /** Back from lines. */
    static List<LocalizedText> texts(String lines, Language language, List<LocalizedText> before) {
        List<LocalizedText> texts = new ArrayList<>();
        List<String> said = lines.lines().toList();
        for (int i = 0; i < said.size(); i++) {
            LocalizedText former = i < before.size() ? before.get(i) : LocalizedText.EMPTY;
            LocalizedText text = former.with(language, said.get(i));
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Signers as lines: name, comma, title. */
    static String ofSigners(List<SponsorSigner> signers, Language language) {
        return signers.stream()
                .map(signer -> {
                    String title = said(signer.title(), language);
                    return said(signer.name(), language) + (title.isEmpty() ? "" : COMMA + title);
                })
                .collect(Collectors.joining("\n"));
    }

    /** Back from lines. */
    static List<SponsorSigner> signers(
            String lines, Language language, List<SponsorSigner> before) {
        List<SponsorSigner> signers = new ArrayList<>();
        List<String> said = lines.lines().toList();
        List<String> names =
                said.stream().map(line -> line.substring(0, comma(line)).strip()).toList();
        for (int i = 0; i < said.size(); i++) {
            SponsorSigner former = former(i, names, language, before);
            String line = said.get(i);
            SponsorSigner signer =
                    former.named(
                            former.name().with(language, names.get(i)),
                            former.title()
                                    .with(
                                            language,
                                            line.substring(
                                                    Math.min(comma(line) + 1, line.length()))));
            if (!signer.name().isEmpty() || !signer.title().isEmpty()) {
                signers.add(signer);
            }
        }
        return signers;
    }

    /**
     * Who stood in a line before: whoever has its name; else, if the name is a new one, who is
     * named no more in the place. Nobody's hand signs under another name.
     */
    private static SponsorSigner former(
            int place, List<String> names, Language language, List<SponsorSigner> before) {
        String name = names.get(place);
        Optional<SponsorSigner> same =
                before.stream()
                        .filter(signer -> !name.isEmpty())
                        .filter(signer -> said(signer.name(), language).strip().equals(name))
                        .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        SponsorSigner nobody = new SponsorSigner(LocalizedText.EMPTY, LocalizedText.EMPTY);
        if (place >= before.size()) {
            return nobody;
        }
        SponsorSigner there = before.get(place);
        String was = said(there.name(), language).strip();
        if (was.isEmpty() || name.isEmpty()) {
            return there;
        }
        return names.contains(was) ? nobody : there.signingBy("");
    }

    /** The first comma, also a Chinese one; the end where there is none. */
    private static int comma(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ',' || line.charAt(i) == '，') {
                return i;
            }
        }
        return line.length();
    }

    private static String said(LocalizedText text, Language language) {
        return text.texts().getOrDefault(language, "");
    }
}
