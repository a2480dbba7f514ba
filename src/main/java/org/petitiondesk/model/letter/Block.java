package org.petitiondesk.model.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a letter, by what it is and not by how it looks; the writers give it the look that its
 * language and layout ask for.
 */
public sealed interface Block {

    /** What stands above a letter's text, each part at its own place. */
    sealed interface Head extends Block {}

    /** The sign by which the first sponsor is known; stands beside the sponsors. */
    record Logo(Picture picture, String alternative) implements Head {}

    /**
     * Who writes: the sponsors, one a line, the first one being the most prominent.
     *
     * @param lines where the first one is, one a line
     */
    record Letterhead(List<String> sponsors, List<String> lines, String contact) implements Head {
        public Letterhead {
            sponsors = List.copyOf(sponsors);
            lines = List.copyOf(lines);
        }

        /** Who writes and how to reach them, in one line's order: the first sponsor alone. */
        public List<String> sender() {
            return Stream.of(sponsors.stream().limit(1), lines.stream(), Stream.of(contact))
                    .flatMap(parts -> parts)
                    .filter(part -> !part.isBlank())
                    .toList();
        }

        /** A letterhead without lines. */
        public Letterhead(List<String> sponsors, String contact) {
            this(sponsors, List.of(), contact);
        }
    }

    /**
     * The inside address.
     *
     * @param lines from the honorific and name to the country; no line is empty
     * @param careOfLine index of the first line of the route ("c/o ..."), or -1
     */
    record InsideAddress(List<String> lines, int careOfLine) implements Head {
        public InsideAddress {
            lines = List.copyOf(lines);
        }
    }

    /** Labelled facts such as the reference code. */
    record References(List<Labelled> rows) implements Head {
        public References {
            rows = List.copyOf(rows);
        }
    }

    /** A label and what it labels; the label may be empty. */
    record Labelled(String label, String value) {}

    /** Place and date, as one line. */
    record DateLine(String text) implements Head {}

    /**
     * What the letter is about.
     *
     * @param label for example "Objet :"; empty where the language has none
     */
    record SubjectLine(String label, String text) implements Head {}

    record Salutation(String text) implements Block {}

    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A heading within the text.
     *
     * @param level 1 to 6
     */
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            content = List.copyOf(content);
        }
    }

    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    record BulletList(List<List<Block>> items) implements Block {
        public BulletList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A numbered list. A label is never parted from its item.
     *
     * @param demands whether these are the petition's demands
     */
    record NumberedList(Numbering numbering, int start, List<List<Block>> items, boolean demands)
            implements Block {
        public NumberedList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * The complimentary close.
     *
     * @param lines mostly one; two for 此致 / 敬礼！
     */
    record Close(List<String> lines) implements Block {
        public Close {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Where the sponsors sign by hand. It stays on one page with the close.
     *
     * @param date printed with the signature where the language puts it there, else empty
     */
    record SignatureBlock(List<Slot> slots, String date) implements Block {
        public SignatureBlock {
            slots = List.copyOf(slots);
        }

        /** The same with its scanned signatures shown or not. */
        public SignatureBlock showingScans(boolean shows) {
            return new SignatureBlock(
                    slots.stream().map(slot -> slot.shownOn(shows)).toList(), date);
        }
    }

    /**
     * The place of one handwritten signature.
     *
     * @param organization may be empty
     * @param name of the person; may be empty
     * @param title of the person; may be empty
     * @param hint small print under the line where no person is named, for example "name and office
     *     of the signer"; may be empty
     * @param mark what stands on the line
     * @param suffix stands after the name, for example 올림; may be empty
     */
    record Slot(
            String organization, String name, String title, String hint, Mark mark, String suffix) {
        /** A place with space for a pen. */
        public Slot(String organization, String name, String title, String hint, String suffix) {
            this(organization, name, title, hint, new Pen(), suffix);
        }

        /** The scanned signature, if this copy shows it. */
        public Optional<Scan> shownScan() {
            return mark instanceof Scan scan && scan.shown() ? Optional.of(scan) : Optional.empty();
        }

        /** The small print under the line; may be empty. */
        public String smallPrint() {
            return mark instanceof Scan scan && !scan.shown() ? scan.instead() : hint;
        }

        /** The person in one line; empty if none is named. */
        public String person() {
            return joined(" ", name, suffix);
        }

        /** Office and person in one line, as in Chinese. */
        public String officeAndPerson() {
            return joined("　", title, name + suffix);
        }

        /** Organization, office and name in one line, as in Korean. */
        public String officeAtOrganization() {
            return joined(" ", organization, title, name);
        }

        private static String joined(String between, String... texts) {
            return Stream.of(texts)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(between));
        }

        private Slot shownOn(boolean shows) {
            return mark instanceof Scan scan
                    ? new Slot(organization, name, title, hint, scan.shown(shows), suffix)
                    : this;
        }
    }

    /** What stands on the line that is signed. */
    sealed interface Mark {}

    /** Space for a pen. */
    record Pen() implements Mark {}

    /**
     * A scanned signature.
     *
     * @param alternative read out in its place, for example "Signature of Anna Example"
     * @param instead printed where the copy does not show it, for example "(signed)"
     */
    record Scan(Picture picture, String alternative, String instead, boolean shown)
            implements Mark {
        Scan shown(boolean isShown) {
            return new Scan(picture, alternative, instead, isShown);
        }
    }

    /** Enclosures and copies, below the signatures. */
    record Notes(List<Labelled> rows) implements Block {
        public Notes {
            rows = List.copyOf(rows);
        }
    }

    record PageBreak() implements Block {}

    /**
     * A table. The first cell of each row says what the row is about.
     *
     * @param headings one for each column; none where the first cells say enough
     * @param shares how wide the columns are, each in proportion to the others
     * @param rows with a cell for each column
     */
    record Table(List<String> headings, List<Integer> shares, List<List<List<Inline>>> rows)
            implements Block {
        public Table {
            headings = List.copyOf(headings);
            shares = List.copyOf(shares);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = shares.size();
            if ((!headings.isEmpty() && headings.size() != columns)
                    || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("a row has other columns than the table");
            }
        }
    }

    /**
     * A picture in the text; not within a list or a quotation.
     *
     * @param alternative read out in its place
     * @param caption printed below it; may be empty
     */
    record Figure(Picture picture, String alternative, String caption) implements Block {
        /** It is as wide as the text unless it would be higher than this. */
        public static final double MOST_HEIGHT_MM = 95;

        /**
         * @throws IllegalArgumentException if nothing is read out in its place
         */
        public Figure {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("a picture without words");
            }
        }
    }

    /** A place to be filled in by pen, with what is to be written there. */
    record FillIn(String label, Form form) implements Block {
        /** How many lines there are below a label. */
        public static final int PEN_LINES = 3;

        /** Of the frame for a stamp. */
        public static final double FRAME_HEIGHT_MM = 36;

        /**
         * @throws IllegalArgumentException if it does not say what is to be written
         */
        public FillIn {
            if (label.isBlank()) {
                throw new IllegalArgumentException("a blank without a label");
            }
        }

        /** How much room there is, and where. */
        public enum Form {
            /** Beside the label, to the end of the line. */
            LINE,
            /** Some lines below the label. */
            LINES,
            /** A box to be ticked, before the label. */
            TICK,
            /** A frame below the label, for a stamp. */
            FRAME
        }
    }

    /**
     * The list of signatories; begins on a page of its own.
     *
     * @param summary one or more lines below the list, for example how many more signed unnamed
     */
    record Annex(
            String heading,
            String introduction,
            List<AnnexGroup> groups,
            List<String> summary,
            AnnexWords words)
            implements Block {
        public Annex {
            groups = List.copyOf(groups);
            summary = List.copyOf(summary);
        }

        /** How many signatories it lists. */
        public int size() {
            return groups.stream().mapToInt(group -> group.entries().size()).sum();
        }

        /** The same with other signatories. */
        public Annex with(List<AnnexGroup> others, List<String> summedUp) {
            return new Annex(heading, introduction, others, summedUp, words);
        }
    }

    /**
     * Signatories under one heading.
     *
     * @param heading may be empty
     * @param value its part that is a name, read in its own direction; may be empty
     * @param entries of a long list {@link AnnexEntries}: to be gone through, never to be copied
     */
    record AnnexGroup(String heading, String value, List<AnnexEntry> entries) {
        public AnnexGroup {
            entries = entries instanceof AnnexEntries ? entries : List.copyOf(entries);
        }

        /** One without a name in its heading. */
        public AnnexGroup(String heading, List<AnnexEntry> entries) {
            this(heading, "", entries);
        }

        /** How many they are, as it is printed behind the heading. */
        public String counted() {
            return " (" + entries.size() + ")";
        }
    }

    /**
     * One line of the annex.
     *
     * @param number its number in this annex, counted from 1 through all groups; 0 for an entry
     *     that is shown without being counted
     * @param name exactly as it may appear: as signed, or initials
     * @param detail capacity and place; may be empty
     */
    record AnnexEntry(int number, String name, String detail) {}

    /**
     * Words that page breaking repeats.
     *
     * @param continued added to a heading that goes on, for example "(continued)"
     */
    record AnnexWords(String number, String name, String detail, String continued) {}
}
