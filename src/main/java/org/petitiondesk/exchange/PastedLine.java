package org.petitiondesk.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a pasted text, without what is no name: a number or bullet before it, words that lead
 * up to a colon, the full stop that ends the sentence.
 *
 * @param number counted from 1
 * @param names in the order of the line, as written
 */
record PastedLine(int number, String text, List<String> names) {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^\\s*(?:[(（]?\\d{1,6}\\s*[.)．）、]\\s*|\\d{1,6}\\s+|[-*•·‣–—]\\s*)(?=\\P{Nd})");
    private static final Pattern LEAD_IN_WORD =
            Pattern.compile(
                    "(?i)\\b(?:includ\\w*|are|is|were|members?|names?|signatories|signed|sign|by"
                            + "|participants?|attend\\w*|list|sont|est|membres?|noms?|signataires?"
                            + "|signé\\w*|présents?|dont|liste)\\b"
                            + "|包括|名单|名單|如下|成员|成員|参加|參加|签名|簽名|签署|簽署|人员|人員|有|是"
                            + "|명단|참가자|참석자|회원|서명자|다음");
    private static final Pattern FULL_STOP = Pattern.compile("\\s*[.。．]\\s*$");

    /** An initial or an abbreviation, whose full stop belongs to the name. */
    private static final Pattern OWN_FULL_STOP =
            Pattern.compile(
                    "(?:^|[\\s.-])(?:\\p{Lu}|(?i:jr|sr|jun|sen|esq|ph\\.?\\s?d|m\\.?d))\\.\\s*$");

    /** The lines that are not blank; a line that is but a lead-in has no names and is left out. */
    static List<PastedLine> of(String text) {
        List<PastedLine> lines = new ArrayList<>();
        int number = 0;
        for (String each : text.lines().toList()) {
            number++;
            String names = withoutFullStop(withoutLeadIn(withoutNumber(NameText.stripped(each))));
            List<String> parts = PastedParts.of(names);
            if (!parts.isEmpty()) {
                lines.add(new PastedLine(number, names, parts));
            }
        }
        return lines;
    }

    /** Whether it looks like {@code Ann Example, Geneva}. */
    boolean mayHavePlace() {
        return names.size() == 2
                && text.matches("[^,，\\t]+[,，\\t][^,，、;；\\t]+")
                && PastedName.problem(names.getFirst()).isEmpty()
                && names.getLast().matches("[^()（）\\[\\]]+");
    }

    private static String withoutNumber(String line) {
        return NUMBER.matcher(line).replaceFirst("");
    }

    private static String withoutLeadIn(String line) {
        Matcher colon = Pattern.compile("[:：]").matcher(line);
        if (!colon.find()) {
            return line;
        }
        String before = line.substring(0, colon.start());
        String after = NameText.stripped(line.substring(colon.end()));
        boolean leadsIn =
                after.isEmpty()
                        || LEAD_IN_WORD.matcher(before).find()
                        || before.strip().split("\\s+").length > 4;
        return leadsIn && !after.startsWith("//") ? after : line;
    }

    private static String withoutFullStop(String line) {
        return OWN_FULL_STOP.matcher(line).find() ? line : FULL_STOP.matcher(line).replaceFirst("");
    }
}
