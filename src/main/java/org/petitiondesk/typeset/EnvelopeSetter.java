package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.EnvelopeFront;
import org.petitiondesk.model.letter.MailAddress;
import org.petitiondesk.model.letter.MailStock;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.model.letter.WindowEnvelope.Area;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets the front of an envelope: the address where the post looks for it, the sender, the boxes for
 * the postcode, and nothing else.
 */
final class EnvelopeSetter {
    private static final double SIZE_PT = 12;
    private static final double LEADING = 1.3;
    private static final double SENDER_PT = 9;
    private static final double SENDER_LEADING = 1.25;
    private static final double USUAL_DROP = 8;

    /** Lower areas are filled from their top. */
    private static final double LOW = 45;

    private static final Type DIGIT = Type.sans(14);
    private static final double DIGIT_HEIGHT_MM = Points.toMm(14) * 0.72;
    private static final double FRAME_PT = 0.4;
    private static final double FRAME_GRAY = 0.5;

    private final Envelope envelope;
    private final boolean hasFrames;

    EnvelopeSetter(MailStock.Envelopes stock) {
        this.envelope = stock.envelope();
        this.hasFrames = stock.hasFrames();
    }

    Page set(MailAddress to, Structure structure) {
        EnvelopeFront front = front(to);
        MailLines lines = new MailLines(to.language(), structure);
        int section = structure.add(Role.SECTION, Structure.DOCUMENT);
        Sheet sheet = new Sheet();
        List<String> sender = senderThatFits(to);
        if (!sender.isEmpty()) {
            Language language = to.sender().language();
            int element = structure.paragraph(language, section);
            new MailLines(language, structure).set(sender, senderZone(front), element, sheet);
        }
        front.stamp().ifPresent(stamp -> frame(stamp, sheet));
        front.boxes()
                .ifPresent(boxes -> {
                    int element = structure.paragraph(to.language(), section);
                    set(to.postcode(), boxes, lines, element, sheet);
                });
        int element = structure.paragraph(to.language(), section);
        lines.set(address(to), addressZone(front), element, sheet);
        return new Page(sheet.items(), List.of());
    }

    private EnvelopeFront front(MailAddress to) {
        return envelope.front(envelope.isDomesticFor(to));
    }

    private List<String> address(MailAddress to) {
        return envelope.isDomesticFor(to) ? to.linesBesideBoxes() : to.lines();
    }

    /** Whether the address can stand where the post looks for it. */
    boolean fits(MailAddress to) {
        return lines(to.language()).fit(address(to), addressZone(front(to)));
    }

    /** Whether the postcode can stand in the boxes, if there are any. */
    boolean takesPostcode(MailAddress to) {
        return front(to).boxes().map(boxes -> boxes.take(to.postcode())).orElse(true);
    }

    /** The sender's lines, but for the last ones that have no room. */
    List<String> senderThatFits(MailAddress to) {
        List<String> sender = new ArrayList<>(to.sender().lines());
        MailLines lines = lines(to.sender().language());
        AddressZone zone = senderZone(front(to));
        while (!sender.isEmpty() && !lines.fit(sender, zone)) {
            sender.removeLast();
        }
        return sender;
    }

    private static MailLines lines(Language language) {
        return new MailLines(language, new Structure());
    }

    private static AddressZone addressZone(EnvelopeFront front) {
        Area area = front.address();
        double drop = area.bottomMm() - area.topMm() > LOW ? USUAL_DROP : 0;
        return MailLines.zone(area, drop, SIZE_PT, LEADING);
    }

    private static AddressZone senderZone(EnvelopeFront front) {
        return MailLines.zone(front.sender(), 0, SENDER_PT, SENDER_LEADING);
    }

    private void set(
            String postcode, EnvelopeFront.Boxes boxes, MailLines lines, int element, Sheet sheet) {
        double bottom = boxes.topMm() + boxes.heightMm();
        double baseline = bottom - (boxes.heightMm() - DIGIT_HEIGHT_MM) / 2;
        for (int i = 0; i < boxes.count(); i++) {
            double left = boxes.leftMm(i);
            frame(new Area(left, boxes.widthMm(), boxes.topMm(), bottom), sheet);
            if (i < postcode.length()) {
                Line digit = lines.line(postcode.substring(i, i + 1), DIGIT, element);
                sheet.addCentred(digit, left + boxes.widthMm() / 2, baseline);
            }
        }
    }

    private void frame(Area area, Sheet sheet) {
        if (!hasFrames) {
            return;
        }
        double right = area.xMm() + area.widthMm();
        sheet.rule(area.xMm(), right, area.topMm(), FRAME_PT, FRAME_GRAY);
        sheet.rule(area.xMm(), right, area.bottomMm(), FRAME_PT, FRAME_GRAY);
        upright(area.xMm(), area, sheet);
        upright(right, area, sheet);
    }

    private static void upright(double xMm, Area area, Sheet sheet) {
        sheet.add(new Placed.Rule(xMm, area.topMm(), xMm, area.bottomMm(), FRAME_PT, FRAME_GRAY));
    }
}
