package org.petitiondesk.library.sqlite;

import org.petitiondesk.library.AcceptedWarningRepository;
import org.petitiondesk.library.AddresseeRepository;
import org.petitiondesk.library.BlockRepository;
import org.petitiondesk.library.DeliveryRepository;
import org.petitiondesk.library.FormerTextRepository;
import org.petitiondesk.library.IssuedLetterRepository;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryFacts;
import org.petitiondesk.library.LikenessRepository;
import org.petitiondesk.library.MappingRepository;
import org.petitiondesk.library.PersonRepository;
import org.petitiondesk.library.PetitionRepository;
import org.petitiondesk.library.Removal;
import org.petitiondesk.library.RetentionRepository;
import org.petitiondesk.library.SettingRepository;
import org.petitiondesk.library.SheetRepository;
import org.petitiondesk.library.SignatureRepository;
import org.petitiondesk.library.StationeryRepository;
import org.petitiondesk.library.TemplateRepository;
import org.petitiondesk.library.TranslationRepository;

import java.util.Optional;

/** A library that is open. */
final class SqliteLibrary implements Library {
    private final Session session;
    private final Optional<WriterLock> lock;
    private final boolean encrypted;
    private final AddresseeRepository addressees;
    private final PetitionRepository petitions;
    private final SignatureRepository signatures;
    private final SheetRepository sheets;
    private final LikenessRepository likenesses;
    private final PersonRepository persons;
    private final RetentionRepository retention;
    private final DeliveryRepository deliveries;
    private final TemplateRepository templates;
    private final BlockRepository blocks;
    private final SettingRepository settings;
    private final MappingRepository mappings;
    private final IssuedLetterRepository issuedLetters;
    private final FormerTextRepository formerTexts;
    private final AcceptedWarningRepository acceptedWarnings;
    private final StationeryRepository stationery;
    private final TranslationRepository translations;
    private boolean closed;

    /**
     * @param lock given back when the library is closed; empty for reading only
     */
    SqliteLibrary(Session session, Optional<WriterLock> lock, boolean encrypted) {
        this.session = session;
        this.lock = lock;
        this.encrypted = encrypted;
        this.addressees = new SqliteAddresseeRepository(session);
        this.petitions = new SqlitePetitionRepository(session);
        this.signatures = new SqliteSignatureRepository(session);
        this.sheets = new SqliteSheetRepository(session);
        this.likenesses = new SqliteLikenessRepository(session);
        this.persons = new SqlitePersonRepository(session);
        this.retention = new SqliteRetentionRepository(session);
        this.deliveries = new SqliteDeliveryRepository(session);
        this.templates = new SqliteTemplateRepository(session);
        this.blocks = new SqliteBlockRepository(session);
        this.settings = new SqliteSettingRepository(session);
        this.mappings = new SqliteMappingRepository(session);
        this.issuedLetters = new SqliteIssuedLetterRepository(session);
        this.formerTexts = new SqliteFormerTextRepository(session);
        this.acceptedWarnings = new SqliteAcceptedWarningRepository(session);
        this.stationery = new SqliteStationeryRepository(session);
        this.translations = new SqliteTranslationRepository(session);
    }

    @Override
    public AddresseeRepository addressees() {
        return addressees;
    }

    @Override
    public PetitionRepository petitions() {
        return petitions;
    }

    @Override
    public SignatureRepository signatures() {
        return signatures;
    }

    @Override
    public SheetRepository sheets() {
        return sheets;
    }

    @Override
    public LikenessRepository likenesses() {
        return likenesses;
    }

    @Override
    public PersonRepository persons() {
        return persons;
    }

    @Override
    public RetentionRepository retention() {
        return retention;
    }

    @Override
    public DeliveryRepository deliveries() {
        return deliveries;
    }

    @Override
    public TemplateRepository templates() {
        return templates;
    }

    @Override
    public BlockRepository blocks() {
        return blocks;
    }

    @Override
    public SettingRepository settings() {
        return settings;
    }

    @Override
    public MappingRepository mappings() {
        return mappings;
    }

    @Override
    public IssuedLetterRepository issuedLetters() {
        return issuedLetters;
    }

    @Override
    public FormerTextRepository formerTexts() {
        return formerTexts;
    }

    @Override
    public AcceptedWarningRepository acceptedWarnings() {
        return acceptedWarnings;
    }

    @Override
    public StationeryRepository stationery() {
        return stationery;
    }

    @Override
    public TranslationRepository translations() {
        return translations;
    }

    @Override
    public void restore(Removal removal) throws LibraryException {
        session.write(handle -> Removals.restore(handle, removal));
    }

    @Override
    public LibraryFacts facts() throws LibraryException {
        return session.read(handle ->
                new LibraryFacts(
                        encrypted,
                        Migrations.version(session.connection()),
                        Query.number(handle, "select count(*) from petition"),
                        Query.number(handle, "select count(*) from addressee"),
                        Query.number(handle, "select count(*) from person"),
                        Query.number(handle, "select count(*) from organization"),
                        Query.number(handle, "select count(*) from signature"),
                        Query.number(handle, "select count(*) from template")));
    }

    @Override
    public boolean isReadOnly() {
        return session.isReadOnly();
    }

    @Override
    public <T, X extends Exception> T change(Work<T, X> work) throws LibraryException, X {
        return session.change(work);
    }

    @Override
    public void close() throws LibraryException {
        if (closed) {
            return;
        }
        closed = true;
        // Closed from last to first, also where one of them fails.
        try (WriterLock _ = lock.orElse(null);
                session) {
            if (!session.isReadOnly()) {
                Erasure.purgeWithdrawn(session);
                Erasure.eraseTraces(session);
            }
        }
    }
}
