package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.Signature;
import org.petitiondesk.model.petition.SignatureSource;
import org.petitiondesk.model.petition.SignatureState;
import org.petitiondesk.model.petition.SignedName;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** How signatures stand in their table. */
final class SignatureRow {
    /** In the order of {@link #values}. */
    static final List<String> COLUMNS =
            List.of(
                    "id",
                    "petition",
                    "signatory",
                    "text_version",
                    "name",
                    "capacity",
                    "organization",
                    "title",
                    "place",
                    "country",
                    "signed_on",
                    "consent",
                    "consent_on",
                    "consent_how",
                    "batch",
                    "sheet",
                    "line",
                    "state",
                    "duplicate_of");

    /** What {@link #read} needs. */
    static final String READ = "s.*, g.kind, g.email, g.telephone, " + ContactWishes.COLUMNS;

    static final String FROM =
            " from signature s join signatory g on g.id = s.signatory" + ContactWishes.JOIN;

    /** Reads what {@link #read} needs. */
    static final String SELECT = "select " + READ + FROM;

    private enum CapacityKind {
        PERSONAL,
        REPRESENTING
    }

    /** What a capacity keeps in columns. */
    private record CapacityColumns(CapacityKind kind, String organization, String title) {}

    /** What a source keeps in columns. */
    private record SourceColumns(Optional<Id> batch, Optional<Id> sheet, Optional<Integer> line) {}

    private SignatureRow() {}

    static List<Object> values(Signature signature) {
        CapacityColumns capacity = columns(signature.capacity());
        SourceColumns source = columns(signature.source());
        return List.of(
                signature.id(),
                signature.petition(),
                signature.signatory(),
                signature.textVersion(),
                signature.name().asSigned(),
                capacity.kind,
                capacity.organization,
                capacity.title,
                signature.place(),
                signature.country(),
                signature.signedOn(),
                signature.consent().consent(),
                signature.consent().on(),
                signature.consent().how(),
                source.batch,
                source.sheet,
                source.line,
                signature.state(),
                signature.duplicateOf());
    }

    /** The words by which a signature is found. */
    static String words(Signature signature) {
        return SearchWords.indexed(
                List.of(
                        signature.name().asSigned(),
                        columns(signature.capacity()).organization,
                        signature.place()));
    }

    static Signed read(ResultSet row) throws SQLException {
        Signature signature = signature(row);
        Signatory signatory =
                new Signatory(
                        signature.signatory(),
                        Columns.word(Signatory.Kind.class, row, "kind"),
                        row.getString("email"),
                        row.getString("telephone"),
                        ContactWishes.read(row));
        return new Signed(signatory, signature);
    }

    /** Without its signer, of which nothing but the table of signatures is needed. */
    static Signature signature(ResultSet row) throws SQLException {
        return new Signature(
                Columns.id(row, "id"),
                Columns.id(row, "petition"),
                Columns.id(row, "signatory"),
                Columns.idOrNone(row, "text_version"),
                new SignedName(row.getString("name")),
                capacity(row),
                row.getString("place"),
                row.getString("country"),
                Columns.dayOrNone(row, "signed_on"),
                consent(row),
                source(row),
                Columns.word(SignatureState.class, row, "state"),
                Columns.idOrNone(row, "duplicate_of"));
    }

    static ConsentGiven consent(ResultSet row) throws SQLException {
        return new ConsentGiven(
                Columns.word(Consent.class, row, "consent"),
                Columns.dayOrNone(row, "consent_on"),
                row.getString("consent_how"));
    }

    private static CapacityColumns columns(Capacity capacity) {
        return switch (capacity) {
            case Capacity.Personal(String affiliation) ->
                    new CapacityColumns(CapacityKind.PERSONAL, affiliation, "");
            case Capacity.Representing(String organization, String title) ->
                    new CapacityColumns(CapacityKind.REPRESENTING, organization, title);
        };
    }

    private static Capacity capacity(ResultSet row) throws SQLException {
        String organization = row.getString("organization");
        return switch (Columns.word(CapacityKind.class, row, "capacity")) {
            case PERSONAL -> new Capacity.Personal(organization);
            case REPRESENTING -> new Capacity.Representing(organization, row.getString("title"));
        };
    }

    private static SourceColumns columns(SignatureSource source) {
        return switch (source) {
            case SignatureSource.Typed() ->
                    new SourceColumns(Optional.empty(), Optional.empty(), Optional.empty());
            case SignatureSource.Imported imported ->
                    new SourceColumns(
                            Optional.of(imported.batch()),
                            Optional.empty(),
                            Optional.of(imported.line()));
            case SignatureSource.OnSheet onSheet ->
                    new SourceColumns(
                            Optional.empty(),
                            Optional.of(onSheet.sheet()),
                            Optional.of(onSheet.line()));
        };
    }

    private static SignatureSource source(ResultSet row) throws SQLException {
        int line = row.getInt("line");
        Optional<Id> batch = Columns.idOrNone(row, "batch");
        if (batch.isPresent()) {
            return new SignatureSource.Imported(batch.get(), line);
        }
        return Columns.idOrNone(row, "sheet")
                .<SignatureSource>map(sheet -> new SignatureSource.OnSheet(sheet, line))
                .orElseGet(SignatureSource.Typed::new);
    }
}
