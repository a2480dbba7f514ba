package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.MailAddress;
import org.petitiondesk.model.letter.MailDocument;
import org.petitiondesk.model.letter.MailStock;
import org.petitiondesk.model.letter.Paper;

import java.util.ArrayList;
import java.util.List;

/** Sets addresses on envelopes or on sheets of labels. */
final class MailSetter {
    private static final Problem.Place ADDRESS = Problem.Place.field("address");

    private MailSetter() {}

    static TypesetLetter set(MailDocument mail) {
        return switch (mail.stock()) {
            case MailStock.Envelopes envelopes -> envelopes(mail, envelopes);
            case MailStock.Labels labels -> labels(mail, labels);
        };
    }

    private static TypesetLetter envelopes(MailDocument mail, MailStock.Envelopes stock) {
        Structure structure = new Structure();
        EnvelopeSetter setter = new EnvelopeSetter(stock);
        List<Page> pages = new ArrayList<>();
        List<TypesetLetter.Bookmark> outline = new ArrayList<>();
        for (MailAddress to : mail.addresses()) {
            outline.add(new TypesetLetter.Bookmark(to.lines().getFirst(), 1, pages.size(), 0));
            pages.add(setter.set(to, structure));
        }
        return new TypesetLetter(
                mail.language(),
                mail.title(),
                stock.envelope().widthMm(),
                stock.envelope().heightMm(),
                pages,
                structure.elements(),
                outline);
    }

    private static TypesetLetter labels(MailDocument mail, MailStock.Labels stock) {
        Structure structure = new Structure();
        LabelSetter setter = new LabelSetter(stock.sheet());
        int count = stock.sheet().count();
        List<Sheet> sheets = new ArrayList<>();
        List<TypesetLetter.Bookmark> outline = new ArrayList<>();
        int place = stock.first() - 1;
        for (MailAddress to : mail.addresses()) {
            if (sheets.size() <= place / count) {
                sheets.add(new Sheet());
            }
            int page = sheets.size() - 1;
            int label = place++ % count;
            double top = stock.sheet().label(label).topMm();
            outline.add(new TypesetLetter.Bookmark(to.lines().getFirst(), 1, page, top));
            setter.set(to, label, structure, sheets.get(page));
        }
        Paper paper = stock.sheet().paper();
        return new TypesetLetter(
                mail.language(),
                mail.title(),
                paper,
                sheets.stream().map(sheet -> new Page(sheet.items(), List.of())).toList(),
                structure.elements(),
                outline);
    }

    /** What would go wrong with one address. */
    static List<Problem> problems(MailAddress to, MailStock stock) {
        List<Problem> problems = new ArrayList<>();
        CharacterCheck characters = new CharacterCheck();
        to.lines().forEach(line -> problems.addAll(characters.problems(line, "address")));
        if (stock instanceof MailStock.Envelopes) {
            to.sender()
                    .lines()
                    .forEach(line -> problems.addAll(characters.problems(line, "letterhead")));
        }
        if (problems.isEmpty()) {
            switch (stock) {
                case MailStock.Envelopes envelopes ->
                        problems.addAll(lacks(to, new EnvelopeSetter(envelopes), envelopes.word()));
                case MailStock.Labels(var sheet, _) -> {
                    if (!new LabelSetter(sheet).fits(to)) {
                        problems.add(
                                Problem.error("mail.too-long-for-label", ADDRESS, sheet.word()));
                    }
                }
            }
        }
        return problems;
    }

    private static List<Problem> lacks(MailAddress to, EnvelopeSetter setter, String envelope) {
        List<Problem> problems = new ArrayList<>();
        if (!setter.takesPostcode(to)) {
            Problem.Place place = Problem.Place.field("address.postcode");
            problems.add(
                    to.postcode().isEmpty()
                            ? Problem.error("mail.no-postcode-for-boxes", place, envelope)
                            : Problem.error(
                                    "mail.postcode-not-for-boxes", place, envelope, to.postcode()));
        }
        if (!setter.fits(to)) {
            problems.add(Problem.error("mail.too-long-for-envelope", ADDRESS, envelope));
        }
        if (setter.senderThatFits(to).size() < to.sender().lines().size()) {
            problems.add(
                    Problem.warning(
                            "mail.sender-too-long", Problem.Place.field("letterhead"), envelope));
        }
        return problems;
    }
}
