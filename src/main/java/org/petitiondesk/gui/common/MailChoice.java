package org.petitiondesk.gui.common;

import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.LabelSheet;

import java.util.Optional;

/** Which envelopes and labels somebody prints on, remembered for the next time. */
public final class MailChoice {
    private static final String ENVELOPE = "mail.envelope";
    private static final String LABELS = "mail.labels";
    private static final String FRAMES = "mail.frames";

    private MailChoice() {}

    /** The envelope that was chosen last; empty if none ever was. */
    public static Optional<Envelope> envelope(Kept kept) {
        return kept.get(ENVELOPE).flatMap(Envelope::ofWord);
    }

    /** The labels that were chosen last; empty if none ever were. */
    public static Optional<LabelSheet> labels(Kept kept) {
        return kept.get(LABELS).flatMap(LabelSheet::ofWord);
    }

    /** Whether frames are drawn on envelopes. */
    public static boolean hasFrames(Kept kept) {
        return kept.get(FRAMES).map(Boolean::valueOf).orElse(true);
    }

    /** Remembers an envelope, and whether frames are drawn on it. */
    public static void keep(Envelope envelope, boolean hasFrames, Kept kept) {
        kept.put(ENVELOPE, envelope.word());
        kept.put(FRAMES, Boolean.toString(hasFrames));
        kept.save();
    }

    /** Remembers labels. */
    public static void keep(LabelSheet labels, Kept kept) {
        kept.put(LABELS, labels.word());
        kept.save();
    }

    /** The key of an envelope's name among the words. */
    public static String key(Envelope envelope) {
        return switch (envelope) {
            case DL -> "mail.kind.dl";
            case C6_5 -> "mail.kind.c6-5";
            case C5 -> "mail.kind.c5";
            case C4 -> "mail.kind.c4";
            case NO_10 -> "mail.kind.no-10";
            case KOREAN -> "mail.kind.korean";
            case CHINESE_ZL -> "mail.kind.chinese-zl";
            case CHINESE_DL -> "mail.kind.chinese-dl";
            case CHINESE_C5 -> "mail.kind.chinese-c5";
        };
    }

    /** The key of the labels' name among the words. */
    public static String key(LabelSheet labels) {
        return switch (labels) {
            case L7160 -> "mail.kind.l7160";
            case L7163 -> "mail.kind.l7163";
            case US_5160 -> "mail.kind.5160";
        };
    }
}
