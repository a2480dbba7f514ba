package org.petitiondesk.compose;

import org.petitiondesk.model.common.Problem.Place;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Block.Slot;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.model.petition.SponsorSigner;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The places where the sponsors' signers sign, each by pen or by a scanned signature. */
final class SignatureSlots {
    private static final String FIELD = "signers";

    private final LetterRequest request;
    private final LetterWords words;
    private final LetterFacts facts;
    private final Notices notices;

    SignatureSlots(LetterRequest request, LetterWords words, LetterFacts facts, Notices notices) {
        this.request = request;
        this.words = words;
        this.facts = facts;
        this.notices = notices;
    }

    /**
     * Whether a copy shows scanned signatures. Only the one that the addressee gets does: whoever
     * finds one in the open can sign with it.
     */
    static boolean showsScans(Copy copy) {
        return switch (copy) {
            case DELIVERY -> true;
            case PUBLIC, INTERNAL -> false;
        };
    }

    /**
     * @param date printed with the signatures; may be empty
     */
    Block.SignatureBlock block(String date) {
        List<String> sponsors = facts.sponsors();
        List<SponsorSigner> signers = request.petition().signers();
        List<Slot> slots =
                signers.isEmpty()
                        ? sponsors.stream()
                                .map(sponsor -> slot(sponsor, "", "", new Block.Pen()))
                                .toList()
                        : IntStream.range(0, signers.size())
                                .mapToObj(i -> slot(signers, i, sponsors))
                                .toList();
        return new Block.SignatureBlock(
                slots.isEmpty() ? List.of(slot("", "", "", new Block.Pen())) : slots, date);
    }

    private Slot slot(List<SponsorSigner> signers, int index, List<String> sponsors) {
        SponsorSigner signer = signers.get(index);
        String name = notices.name(signer.name(), FIELD);
        return slot(
                signer.organization().isEmpty()
                        ? sponsor(signers, index, sponsors)
                        : notices.text(signer.organization(), FIELD),
                name,
                notices.text(signer.title(), FIELD),
                mark(signer, name));
    }

    /** One signer for each sponsor, or else the first one for all of them. */
    private String sponsor(List<SponsorSigner> signers, int index, List<String> sponsors) {
        if (signers.size() == sponsors.size()) {
            return sponsors.get(index);
        }
        return index == 0 && signers.stream().allMatch(each -> each.organization().isEmpty())
                ? words.list(sponsors)
                : "";
    }

    private Block.Mark mark(SponsorSigner signer, String name) {
        if (signer.scan().isEmpty()) {
            return new Block.Pen();
        }
        return request.stationery()
                .signature(signer.scan())
                .<Block.Mark>map(scan ->
                        new Block.Scan(
                                scan.picture(),
                                Blanks.fill(
                                        words.text(Word.SIGNATURE_OF),
                                        Map.of("name", name.isEmpty() ? scan.name() : name)),
                                words.text(Word.SIGNED),
                                showsScans(request.copy())))
                .orElseGet(() -> {
                    notices.warning("letter.scan-missing", Place.field(FIELD), signer.scan());
                    return new Block.Pen();
                });
    }

    private Slot slot(String organization, String name, String title, Block.Mark mark) {
        String hint = name.isEmpty() ? words.text(Word.SIGNATURE_HINT) : "";
        // The suffix humbles the signer before the reader: a statement has none.
        String suffix =
                request.template().kind().isAddressed() ? words.text(Word.SIGNATURE_SUFFIX) : "";
        return new Slot(organization, name, title, hint, mark, suffix);
    }
}
