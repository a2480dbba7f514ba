package org.petitiondesk.compose;

import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.RunningText;
import org.petitiondesk.model.letterhead.Letterhead;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.template.MergeField;
import org.petitiondesk.model.template.TemplateBlock;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes finished letters of templates and facts. A pure function of its request; safe for use by
 * several threads.
 *
 * <p>Example: {@code new LetterComposer(new FormsOfAddress()).compose(request).value()}.
 */
public final class LetterComposer {
    private static final int MOST_IN_FOOT = 3;

    private final FormsOfAddress formsOfAddress;

    public LetterComposer(FormsOfAddress formsOfAddress) {
        this.formsOfAddress = formsOfAddress;
    }

    /** One letter, or the errors for which it cannot be written; warnings either way. */
    public Read<LetterDocument> compose(LetterRequest request) {
        Notices notices = new Notices(request.language());
        LetterWords words = notices.value(LetterWords.of(request.language()));
        Recipient recipient =
                new Recipient(
                        request.addressee(), request.language(), words, formsOfAddress, notices);
        AddressLines address =
                new AddressLines(
                        request.addressee(),
                        request.language(),
                        request.page().layout(),
                        words,
                        recipient,
                        request.template().kind().isAddressed(),
                        notices);
        SignatureList signatures = request.signatures();
        LetterFacts facts =
                new LetterFacts(request, words, recipient, address, signatures, notices);
        OwnDirections own = new OwnDirections(request.language());
        own.add(request.petition(), request.letterhead());
        own.add(recipient.values());
        own.add(address.careOfValues());
        request.handedIn().ifPresent(earlier -> own.add(List.of(earlier.code(), earlier.city())));
        LetterParts parts =
                new LetterParts(
                        request,
                        words,
                        facts,
                        recipient,
                        address,
                        new AnnexComposer(words, signatures),
                        new AddresseeList(request, words, formsOfAddress, own, notices),
                        notices,
                        !TemplateBlock.contain(request.template().blocks(), MergeField.DATE_LINE));
        List<Block> blocks = fill(request, facts, parts, notices);
        if (notices.hasErrors()) {
            return Read.refused(notices.problems());
        }
        LetterDocument letter =
                new LetterDocument(
                        request.language(),
                        request.text().title(),
                        request.page(),
                        blocks,
                        runningText(request, words, facts, recipient, notices),
                        own.values());
        return Read.of(letter, notices.problems());
    }

    /**
     * A letter that was printed before, as it was then, with the names that a copy may show.
     *
     * @param printed as it is kept, without what differs from copy to copy
     * @param signatures those that there were then
     */
    public Read<LetterDocument> again(LetterDocument printed, SignatureList signatures) {
        Notices notices = new Notices(printed.language());
        LetterWords words = notices.value(LetterWords.of(printed.language()));
        AnnexComposer annex = new AnnexComposer(words, signatures);
        List<Block> blocks =
                printed.blocks().stream()
                        .flatMap(block -> again(block, annex, signatures.copy()))
                        .toList();
        return Read.of(
                printed.with(blocks)
                        .with(printed.running().ofCopy(words.text(copyNote(signatures.copy())))),
                notices.problems());
    }

    /**
     * The same letter with which version of its text it prints at the foot of each page.
     *
     * @param mark of the version
     */
    public LetterDocument marked(LetterDocument letter, String mark) {
        return LetterWords.of(letter.language())
                .value()
                .map(words -> {
                    RunningText running = letter.running();
                    return letter.with(
                            running.ofCopy(
                                    running.copyNote()
                                            + words.text(Word.FOOTER_SEPARATOR)
                                            + words.ofText(mark)));
                })
                .orElse(letter);
    }

    private static Stream<Block> again(Block block, AnnexComposer annex, Copy copy) {
        if (block instanceof Block.Annex names) {
            return annex.again(names).stream().map(Block.class::cast);
        }
        return Stream.of(
                block instanceof Block.SignatureBlock signatures
                        ? signatures.showingScans(SignatureSlots.showsScans(copy))
                        : block);
    }

    private static List<Block> fill(
            LetterRequest request, LetterFacts facts, LetterParts parts, Notices notices) {
        Supplier<Typography> typography =
                () -> new Typography(request.language(), request.petition().code());
        List<Block> body =
                new TemplateFiller(facts, parts::blocks, typography, notices, "")
                        .fill(request.body());
        return new TemplateFiller(
                        facts,
                        field ->
                                field == MergeField.BODY
                                        ? body
                                        : isPlaced(field, request)
                                                ? List.of()
                                                : parts.blocks(field),
                        typography,
                        notices,
                        request.template().name())
                .fill(request.template().blocks());
    }

    /** What the petition's text has placed itself, where it is printed, is not placed again. */
    private static boolean isPlaced(MergeField field, LetterRequest request) {
        return field.isPlacedInText()
                && TemplateBlock.contain(request.template().blocks(), MergeField.BODY)
                && TemplateBlock.contain(request.body(), field);
    }

    private static RunningText runningText(
            LetterRequest request,
            LetterWords words,
            LetterFacts facts,
            Recipient recipient,
            Notices notices) {
        return new RunningText(
                new RunningText.Continuation(
                        to(request, words, recipient), request.petition().code(), facts.date()),
                footer(request, words, facts, notices),
                words.text(Word.PAGE_NUMBER),
                words.text(copyNote(forWhom(request))));
    }

    /** What is written to everybody is no delivery copy. */
    private static Copy forWhom(LetterRequest request) {
        return request.template().kind().isAddressed() || request.copy() == Copy.INTERNAL
                ? request.copy()
                : Copy.PUBLIC;
    }

    /** What the letterhead says there; else who writes and how to reach them. */
    private static String footer(
            LetterRequest request, LetterWords words, LetterFacts facts, Notices notices) {
        return request.letterhead()
                .map(Letterhead::footer)
                .filter(footer -> !footer.isEmpty())
                .map(footer -> notices.name(footer, "letterhead"))
                .orElseGet(() ->
                        String.join(
                                words.text(Word.FOOTER_SEPARATOR),
                                Stream.concat(
                                                inFoot(facts.sponsors()).stream(),
                                                Stream.of(facts.contact()))
                                        .filter(text -> !text.isEmpty())
                                        .toList()));
    }

    private static String to(LetterRequest request, LetterWords words, Recipient recipient) {
        if (!request.template().kind().isAddressed()) {
            return "";
        }
        String addressee = recipient.nameAndOffice().stream().findFirst().orElse("");
        return Blanks.fill(words.text(Word.CONTINUATION), Map.of("addressee", addressee));
    }

    /** Of many sponsors only the first: the letterhead names them all. */
    private static List<String> inFoot(List<String> sponsors) {
        return sponsors.size() > MOST_IN_FOOT ? sponsors.subList(0, 1) : sponsors;
    }

    private static Word copyNote(Copy copy) {
        return switch (copy) {
            case PUBLIC -> Word.COPY_PUBLIC;
            case DELIVERY -> Word.COPY_DELIVERY;
            case INTERNAL -> Word.COPY_INTERNAL;
        };
    }
}
