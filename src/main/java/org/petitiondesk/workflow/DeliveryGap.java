package org.petitiondesk.workflow;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.Delivery;
import org.petitiondesk.model.delivery.DeliveryMode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a delivery still lacks.
 *
 * @param language the one that lacks a text; empty for the other kinds
 */
public record DeliveryGap(Kind kind, Optional<Language> language) {

    /** What is lacking, the gravest last. */
    public enum Kind {
        NO_LEAD,
        NO_DATE,
        NO_TIME,
        NO_ZONE,
        NO_ADDRESS,
        NO_TEXT
    }

    /**
     * What is lacking.
     *
     * @param addressee empty if it is not there any more
     * @param texts the languages in which the petition has a text
     */
    public static List<DeliveryGap> of(
            Delivery delivery, Optional<AddresseeOnDate> addressee, Set<Language> texts) {
        List<DeliveryGap> gaps = new ArrayList<>();
        boolean isByHand = delivery.mode() == DeliveryMode.HAND;
        add(gaps, Kind.NO_LEAD, delivery.lead().isMissing());
        add(gaps, Kind.NO_DATE, delivery.when().date().isEmpty());
        add(gaps, Kind.NO_TIME, isByHand && delivery.when().time().isEmpty());
        add(gaps, Kind.NO_ZONE, isByHand && delivery.when().zone().isEmpty());
        add(gaps, Kind.NO_ADDRESS, isUnreachable(delivery.mode(), addressee));
        List<Language> wanted =
                delivery.languages().isEmpty()
                        ? addressee.map(each -> each.addressee().languages()).orElse(List.of())
                        : delivery.languages();
        wanted.stream()
                .filter(language -> !texts.contains(language))
                .map(language -> new DeliveryGap(Kind.NO_TEXT, Optional.of(language)))
                .forEach(gaps::add);
        add(gaps, Kind.NO_TEXT, texts.isEmpty() && wanted.isEmpty());
        return gaps;
    }

    private static void add(List<DeliveryGap> gaps, Kind kind, boolean isLacking) {
        if (isLacking) {
            gaps.add(new DeliveryGap(kind, Optional.empty()));
        }
    }

    private static boolean isUnreachable(DeliveryMode mode, Optional<AddresseeOnDate> addressee) {
        return switch (mode) {
            case HAND, POST -> addressee.flatMap(AddresseeOnDate::postalAddress).isEmpty();
            case FAX -> addressee.flatMap(AddresseeOnDate::fax).isEmpty();
            case EMAIL -> addressee.flatMap(AddresseeOnDate::email).isEmpty();
        };
    }

    /** In few words, for example "Lead missing". */
    public String say(Words words) {
        return switch (kind) {
            case NO_LEAD -> words.say("delivery.gap.no-lead");
            case NO_DATE -> words.say("delivery.gap.no-date");
            case NO_TIME -> words.say("delivery.gap.no-time");
            case NO_ZONE -> words.say("delivery.gap.no-zone");
            case NO_ADDRESS -> words.say("delivery.gap.no-address");
            case NO_TEXT ->
                    language.map(tag -> words.say("delivery.gap.no-text-in", tag.tag()))
                            .orElseGet(() -> words.say("delivery.gap.no-text"));
        };
    }
}
