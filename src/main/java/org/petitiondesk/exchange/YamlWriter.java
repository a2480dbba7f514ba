package org.petitiondesk.exchange;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Writes YAML that a person likes to read: plain texts where that is safe, else quoted ones. */
final class YamlWriter {
    /** Begins with a letter and holds nothing that YAML could take for a sign of its own. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\p{N} ,.'’()/;&-]*(?<! )");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final StringBuilder yaml = new StringBuilder();
    private final Language language;
    private String indent = "";
    private String start = "";

    /**
     * @param language whose texts need no language tag
     */
    YamlWriter(Language language) {
        this.language = language;
    }

    String text() {
        return yaml.toString();
    }

    /** A key with a text; left out if the text is empty. */
    void put(String key, String text) {
        if (!text.isEmpty()) {
            line(key + ": " + scalar(text));
        }
    }

    void put(String key, Optional<?> value) {
        value.ifPresent(each -> put(key, each.toString()));
    }

    /** A key with a number; left out if it is 0. */
    void putNumber(String key, int number) {
        if (number != 0) {
            line(key + ": " + number);
        }
    }

    void put(String key, LocalizedText text) {
        if (isOwn(text)) {
            put(key, text.in(language).orElseThrow());
        } else if (!text.isEmpty()) {
            line(key + ":");
            within(() -> languages(text));
        }
    }

    void putTexts(String key, List<String> texts) {
        list(key, texts, text -> item(() -> line(scalar(text))));
    }

    void putLocalized(String key, List<LocalizedText> texts) {
        list(key, texts, text -> item(() -> item(text)));
    }

    /** A key with one mapping, or one {@link #item}, for each value. */
    <T> void putAll(String key, List<T> values, Consumer<T> fields) {
        list(key, values, value -> item(() -> fields.accept(value)));
    }

    /** A key with fields of its own. */
    void putFields(String key, Runnable fields) {
        line(key + ":");
        within(fields);
    }

    private <T> void list(String key, List<T> values, Consumer<T> each) {
        if (!values.isEmpty()) {
            line(key + ":");
            within(() -> values.forEach(each));
        }
    }

    /** A text as the whole member of a list, which is empty where there is none. */
    void item(LocalizedText text) {
        if (text.isEmpty() || isOwn(text)) {
            line(scalar(text.in(language).orElse("")));
        } else {
            languages(text);
        }
    }

    private void languages(LocalizedText text) {
        text.texts().forEach((tag, words) -> put(tag.tag(), words));
    }

    private boolean isOwn(LocalizedText text) {
        return text.texts().size() == 1 && text.texts().containsKey(language);
    }

    private void within(Runnable content) {
        String outer = indent;
        indent = indent + "  ";
        content.run();
        indent = outer;
    }

    private void item(Runnable content) {
        start = "- ";
        within(content);
    }

    /** A line at the present depth; the first line of a list's member carries the dash. */
    private void line(String content) {
        String before = start.isEmpty() ? indent : indent.substring(0, indent.length() - 2) + start;
        start = "";
        yaml.append(before).append(content).append('\n');
    }

    private static String scalar(String text) {
        boolean safe = PLAIN.matcher(text).matches() || DATE.matcher(text).matches();
        return safe ? text : quoted(text);
    }

    /** A double-quoted scalar (YAML 1.2.2, 7.3.1). */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(c -> {
                    if (c == '"' || c == '\\') {
                        quoted.append('\\').appendCodePoint(c);
                    } else if (c == '\n') {
                        quoted.append("\\n");
                    } else if (isPrintable(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        quoted.append("\\U%08X".formatted(c));
                    }
                });
        return quoted.append('"').toString();
    }

    private static boolean isPrintable(int c) {
        return c == ' '
                || (!Character.isISOControl(c)
                        && Character.isDefined(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.PRIVATE_USE);
    }
}
