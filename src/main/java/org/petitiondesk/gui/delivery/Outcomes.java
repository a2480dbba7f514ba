package org.petitiondesk.gui.delivery;

import org.kordamp.ikonli.feather.Feather;
import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.delivery.DeliveryMode;
import org.petitiondesk.model.delivery.DeliveryOutcome;
import org.petitiondesk.model.delivery.DeliveryState;

/** How outcomes and states are named and drawn. */
final class Outcomes {
    private Outcomes() {}

    static String name(DeliveryOutcome outcome, Words words) {
        return switch (outcome) {
            case ACCEPTED -> words.say("deliveries.outcome.accepted");
            case REFUSED -> words.say("deliveries.outcome.refused");
            case LEFT_AT_GATE -> words.say("deliveries.outcome.left");
            case LETTER_BOX -> words.say("deliveries.outcome.letter-box");
            case POSTED -> words.say("deliveries.outcome.posted");
            case FAXED -> words.say("deliveries.outcome.faxed");
            case EMAILED -> words.say("deliveries.outcome.emailed");
            case PREVENTED -> words.say("deliveries.outcome.prevented");
        };
    }

    static Feather icon(DeliveryOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> Feather.CHECK_CIRCLE;
            case REFUSED -> Feather.X_CIRCLE;
            case LEFT_AT_GATE -> Feather.CORNER_DOWN_RIGHT;
            case LETTER_BOX -> Feather.INBOX;
            case POSTED -> Feather.SEND;
            case FAXED -> Feather.PRINTER;
            case EMAILED -> Feather.MAIL;
            case PREVENTED -> Feather.SLASH;
        };
    }

    /** The style class of its colours. */
    static String colour(DeliveryOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "good";
            case REFUSED, PREVENTED -> "error";
            case LEFT_AT_GATE -> "warning";
            case LETTER_BOX, POSTED, FAXED, EMAILED -> "sent";
        };
    }

    static String name(DeliveryState state, Words words) {
        return switch (state) {
            case PACK_TO_MAKE -> words.say("deliveries.state.to-make");
            case PACK_READY -> words.say("deliveries.state.ready");
            case AT_THE_GATE -> words.say("deliveries.state.gate");
            case DONE -> words.say("deliveries.state.done");
        };
    }

    static Feather icon(DeliveryState state) {
        return switch (state) {
            case PACK_TO_MAKE -> Feather.CIRCLE;
            case PACK_READY -> Feather.PACKAGE;
            case AT_THE_GATE -> Feather.CLOCK;
            case DONE -> Feather.FLAG;
        };
    }

    static String name(DeliveryMode mode, Words words) {
        return switch (mode) {
            case HAND -> words.say("deliveries.mode.hand");
            case POST -> words.say("deliveries.mode.post");
            case FAX -> words.say("deliveries.mode.fax");
            case EMAIL -> words.say("deliveries.mode.email");
        };
    }
}
