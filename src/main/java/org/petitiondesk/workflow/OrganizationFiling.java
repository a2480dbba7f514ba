package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.ContactDetail;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.Organization;
import org.petitiondesk.model.addressee.OrganizationKind;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.IdSource;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.workflow.AddresseeFiling.Joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the organization that a file names among those of the library, or adds it. Embassies of one
 * country in two cities have the same name: the address tells them apart.
 */
final class OrganizationFiling {
    private final Ledger ledger;
    private final IdSource ids;
    private final Map<String, List<Organization>> byName = new HashMap<>();

    OrganizationFiling(Ledger ledger, IdSource ids) {
        this.ledger = ledger;
        this.ids = ids;
        for (Organization organization : ledger.organizations()) {
            index(organization);
        }
    }

    /**
     * The organization of that name.
     *
     * @param seat where it sits, if the file says so
     * @param former the one that stood in this place before; it is taken if nothing contradicts it,
     *     even where its address has changed
     * @param joining whether the former is known to be meant, so that no other need be looked for
     */
    Organization file(
            LocalizedText names,
            OfficeKind office,
            Optional<Country> country,
            Optional<PostalAddress> seat,
            Optional<Id> former,
            Joining joining) {
        Optional<Organization> standing =
                former.flatMap(ledger::organization)
                        .filter(before -> !SameText.contradict(before.names(), names));
        Optional<Organization> known =
                switch (joining) {
                    case UPDATES -> standing.or(() -> first(named(names, seat)));
                    case REPLACES, ADDS_LANGUAGE, ADDS ->
                            first(named(names, seat)).or(() -> standing);
                    case STANDS_APART -> only(named(names, seat));
                };
        Organization filed =
                known.map(before -> joined(before, names, country))
                        .orElseGet(
                                () -> new Organization(ids.next(), kind(office), names, country));
        if (known.isEmpty() || !known.get().equals(filed)) {
            ledger.save(filed);
            index(filed);
        }
        return filed;
    }

    private static Optional<Organization> first(Stream<Organization> found) {
        return found.findFirst();
    }

    /** Of several in several places, none is meant more than another. */
    private static Optional<Organization> only(Stream<Organization> found) {
        List<Organization> all = found.distinct().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private Stream<Organization> named(LocalizedText names, Optional<PostalAddress> seat) {
        return names.texts().values().stream()
                .flatMap(name -> byName.getOrDefault(SameText.key(name), List.of()).stream())
                .filter(candidate -> sitsAt(candidate.id(), seat))
                .filter(candidate -> !SameText.contradict(candidate.names(), names));
    }

    private boolean sitsAt(Id organization, Optional<PostalAddress> seat) {
        boolean isElsewhere = false;
        for (ContactDetail detail : ledger.contactsOf(organization)) {
            if (detail.point() instanceof PostalAddress address) {
                if (seat.isEmpty() || address.equals(seat.get())) {
                    return true;
                }
                isElsewhere = true;
            }
        }
        return !isElsewhere;
    }

    private void index(Organization organization) {
        for (String name : organization.names().texts().values()) {
            List<Organization> same =
                    byName.computeIfAbsent(SameText.key(name), key -> new ArrayList<>());
            same.removeIf(before -> before.id().equals(organization.id()));
            same.add(organization);
        }
    }

    private static Organization joined(
            Organization before, LocalizedText names, Optional<Country> country) {
        return new Organization(
                before.id(),
                before.kind(),
                before.names().orElse(names),
                before.country().or(() -> country));
    }

    private static OrganizationKind kind(OfficeKind office) {
        return switch (office) {
            case AMBASSADOR -> OrganizationKind.EMBASSY;
            case CONSUL_GENERAL -> OrganizationKind.CONSULATE;
            case PERMANENT_REPRESENTATIVE -> OrganizationKind.PERMANENT_MISSION;
            case FOREIGN_MINISTER, MINISTER -> OrganizationKind.MINISTRY;
            case UN_SECRETARY_GENERAL, UN_HIGH_COMMISSIONER, UN_SPECIAL_RAPPORTEUR ->
                    OrganizationKind.UN_BODY;
            case HEAD_OF_STATE,
                    MONARCH,
                    HEAD_OF_GOVERNMENT,
                    LEGISLATOR,
                    SPEAKER,
                    JUDGE,
                    CHIEF_JUSTICE,
                    PROSECUTOR,
                    GOVERNOR,
                    MAYOR,
                    MILITARY_COMMANDER,
                    BISHOP,
                    CARDINAL,
                    POPE,
                    IMAM,
                    RABBI,
                    SPIRITUAL_LEADER,
                    COMPANY_HEAD,
                    PERSON,
                    ORGANIZATION,
                    OFFICE_UNKNOWN_HOLDER ->
                    OrganizationKind.OTHER;
        };
    }
}
