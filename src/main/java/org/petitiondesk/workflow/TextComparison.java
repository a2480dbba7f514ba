package org.petitiondesk.workflow;

import org.petitiondesk.model.petition.FactWording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How two texts differ, word by word; in Chinese character by character. */
public final class TextComparison {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\{\\{[^{}]*\\}\\}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
                        + "|((?![\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])[\\p{L}\\p{M}\\p{N}'’])+"
                        + "|\\n|[^\\S\\n]+|.",
                    Pattern.DOTALL);

    /** More than this many comparisons are not made: then everything between is another text. */
    private static final long MOST = 16_000_000;

    private TextComparison() {}

    /** What a part of the text is. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Words that stand in both texts or in one. */
    public record Part(Kind kind, String text) {}

    /** The parts of both texts, what was removed before what was added in its place. */
    public static List<Part> of(String before, String after) {
        List<String> one = tokens(before);
        List<String> other = tokens(after);
        int start = 0;
        int shorter = Math.min(one.size(), other.size());
        while (start < shorter && one.get(start).equals(other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        Parts parts = new Parts();
        parts.add(Kind.SAME, one.subList(0, start));
        compare(
                one.subList(start, one.size() - end),
                other.subList(start, other.size() - end),
                parts);
        parts.add(Kind.SAME, one.subList(one.size() - end, one.size()));
        return parts.finish();
    }

    /** Likewise of title, subject, text, demands, facts and actions, as one reads them. */
    public static List<Part> of(TextDraft before, TextDraft after) {
        return of(whole(before), whole(after));
    }

    private static String whole(TextDraft draft) {
        List<String> said =
                new ArrayList<>(
                        List.of(
                                draft.title(),
                                draft.subject(),
                                draft.body(),
                                String.join("\n", draft.demands())));
        draft.account().facts().forEach(fact -> said.add(whole(fact)));
        said.addAll(draft.account().actions());
        return String.join("\n", said);
    }

    private static String whole(FactWording fact) {
        return fact.on().map(day -> day + ": ").orElse("") + fact.text();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** By the longest common subsequence. */
    private static void compare(List<String> one, List<String> other, Parts parts) {
        if ((long) one.size() * other.size() > MOST) {
            parts.add(Kind.REMOVED, one);
            parts.add(Kind.ADDED, other);
            return;
        }
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] =
                        one.get(i).equals(other.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                parts.add(Kind.SAME, List.of(one.get(i)));
                i++;
                j++;
            } else if (j == other.size()
                    || (i < one.size() && common[i + 1][j] >= common[i][j + 1])) {
                parts.add(Kind.REMOVED, List.of(one.get(i)));
                i++;
            } else {
                parts.add(Kind.ADDED, List.of(other.get(j)));
                j++;
            }
        }
    }

    /** Joins parts of the same kind. */
    private static final class Parts {
        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private final StringBuilder same = new StringBuilder();

        void add(Kind kind, List<String> tokens) {
            if (tokens.isEmpty()) {
                return;
            }
            String text = String.join("", tokens);
            switch (kind) {
                case SAME -> {
                    change();
                    same.append(text);
                }
                case REMOVED -> {
                    keep();
                    removed.append(text);
                }
                case ADDED -> {
                    keep();
                    added.append(text);
                }
            }
        }

        private void keep() {
            put(Kind.SAME, same);
        }

        private void change() {
            put(Kind.REMOVED, removed);
            put(Kind.ADDED, added);
        }

        private void put(Kind kind, StringBuilder text) {
            if (!text.isEmpty()) {
                parts.add(new Part(kind, text.toString()));
                text.setLength(0);
            }
        }

        List<Part> finish() {
            keep();
            change();
            return List.copyOf(parts);
        }
    }
}
