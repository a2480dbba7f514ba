package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes what stands above the text: letterhead, inside address, references, date. Where the
 * geometry fixes their places each has its own on the first page; elsewhere they follow each other
 * in the order that the language has them in.
 */
final class LetterHead {
    private final Runs runs;
    private final LabelledRows rows;
    private final Usage usage;
    private final Geometry geometry;
    private final HeadParts parts;
    private final boolean fixed;

    LetterHead(Runs runs, Usage usage, Geometry geometry, HeadParts parts) {
        this.runs = runs;
        this.rows = new LabelledRows(runs);
        this.usage = usage;
        this.geometry = geometry;
        this.parts = parts;
        this.fixed = geometry.fixed().isPresent();
    }

    /** The parts as they stand on paper; those that have fixed places as they come. */
    List<Block.Head> inOrder(List<Block> blocks) {
        List<Block.Head> ordered =
                new ArrayList<>(blocks.stream().map(Block.Head.class::cast).toList());
        if (!fixed) {
            ordered.sort(Comparator.comparingInt(this::place));
        }
        return ordered;
    }

    private int place(Block.Head block) {
        boolean titleFirst = usage == Usage.CHINESE;
        return switch (block) {
            case Block.Logo _ -> 0;
            case Block.Letterhead _ -> 1;
            case Block.DateLine _ -> 2;
            case Block.References _ -> 3;
            case Block.SubjectLine _ -> titleFirst ? 4 : 6;
            case Block.InsideAddress _ -> 5;
        };
    }

    /** Whether a part has a place of its own, whatever stands around it. */
    boolean isFramed(Block.Head block) {
        return fixed ? !(block instanceof Block.SubjectLine) : block instanceof Block.Logo;
    }

    List<Element> address(Block.InsideAddress lines) {
        List<Element> made = new ArrayList<>();
        for (int i = 0; i < lines.lines().size(); i++) {
            WordParagraph paragraph = ParagraphStyle.INSIDE_ADDRESS.paragraph();
            if (fixed) {
                paragraph = paragraph.in(geometry.fixed().orElseThrow().address().frame());
            }
            made.add(runs.own(paragraph, lines.lines().get(i)));
        }
        return made;
    }

    /** Nothing where they stand beside the letterhead or the date. */
    List<Element> references(Block.References references) {
        if (parts.referencesBesideLetterhead(usage, fixed)) {
            return List.of();
        }
        List<Element> made = new ArrayList<>();
        for (Block.Labelled row : references.rows()) {
            int place = parts.references().indexOf(row);
            if (!fixed && parts.dated() && place == 0) {
                continue;
            }
            WordParagraph paragraph = ParagraphStyle.REFERENCE_LINE.paragraph();
            if (fixed) {
                FixedHead head = geometry.fixed().orElseThrow();
                List<Element> words =
                        head.referencesRight() ? rows.inLine(row) : rows.inColumns(row);
                made.add(paragraph.in(head.references()).of(words));
            } else {
                if (place == parts.references().size() - 1) {
                    double below = LetterPartStyles.belowDate(usage, place);
                    paragraph = paragraph.with(Vocabulary.spacing(0, below));
                }
                made.add(paragraph.of(rows.atRight(row)));
            }
        }
        return made;
    }

    /** With the first reference at its right where nothing has a fixed place. */
    Element date(Block.DateLine date) {
        WordParagraph paragraph = ParagraphStyle.DATE.paragraph();
        List<Element> words = new ArrayList<>(runs.of(date.text()));
        Optional<FixedHead> head = geometry.fixed();
        if (head.isPresent()) {
            return paragraph.in(head.get().date()).of(words);
        }
        if (!parts.references().isEmpty() && !parts.referencesBesideLetterhead(usage, false)) {
            words.addAll(rows.atRight(parts.references().getFirst()));
            return (parts.references().size() > 1
                            ? paragraph.with(Vocabulary.spacing(0, 0))
                            : paragraph)
                    .of(words);
        }
        return paragraph.of(words);
    }

    /** What stands below the signatures. */
    List<Element> notes(Block.Notes notes) {
        List<Element> made = new ArrayList<>();
        for (Block.Labelled row : notes.rows()) {
            WordParagraph paragraph = ParagraphStyle.NOTES.paragraph();
            if (made.isEmpty()) {
                paragraph = paragraph.with(Vocabulary.spacing(LetterPartStyles.ABOVE_NOTES_PT, 0));
            }
            made.add(paragraph.of(rows.inLine(row)));
        }
        return made;
    }

    /** A part of the head that stands amid the text; the same lines without a place. */
    List<Element> amidText(Block.Head block) {
        return switch (block) {
            case Block.Letterhead letterhead -> {
                List<String> lines = new ArrayList<>(letterhead.sponsors());
                lines.addAll(letterhead.lines());
                lines.add(letterhead.contact());
                yield lines(lines);
            }
            case Block.InsideAddress address -> lines(address.lines());
            case Block.References(List<Block.Labelled> all) ->
                    all.stream()
                            .map(row -> ParagraphStyle.NORMAL.paragraph().of(rows.inLine(row)))
                            .toList();
            case Block.DateLine(String text) -> lines(List.of(text));
            case Block.SubjectLine(String label, String text) ->
                    lines(List.of((label + " " + text).strip()));
            case Block.Logo _ -> List.of();
        };
    }

    private List<Element> lines(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> ParagraphStyle.NORMAL.paragraph().of(runs.of(line)))
                .toList();
    }
}
