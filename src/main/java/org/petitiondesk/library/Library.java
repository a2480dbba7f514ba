package org.petitiondesk.library;

/**
 * An open library. Everything it gives is a value; nothing changes behind one's back. To be used by
 * one thread at a time.
 */
public interface Library extends AutoCloseable {

    AddresseeRepository addressees();

    PetitionRepository petitions();

    SignatureRepository signatures();

    SheetRepository sheets();

    LikenessRepository likenesses();

    PersonRepository persons();

    RetentionRepository retention();

    DeliveryRepository deliveries();

    TemplateRepository templates();

    BlockRepository blocks();

    SettingRepository settings();

    MappingRepository mappings();

    IssuedLetterRepository issuedLetters();

    FormerTextRepository formerTexts();

    AcceptedWarningRepository acceptedWarnings();

    StationeryRepository stationery();

    TranslationRepository translations();

    /**
     * Gives back what one of the repositories removed, with the same identifiers and, where nothing
     * else has taken it, at the same place.
     */
    void restore(Removal removal) throws LibraryException;

    LibraryFacts facts() throws LibraryException;

    boolean isReadOnly();

    /**
     * Does some work as one change: all of it is kept, or, if it ends with an exception, nothing of
     * it. Work within work joins the outer one.
     */
    <T, X extends Exception> T change(Work<T, X> work) throws LibraryException, X;

    @Override
    void close() throws LibraryException;

    /** Work that is done as one change. */
    interface Work<T, X extends Exception> {
        T run() throws LibraryException, X;
    }
}
