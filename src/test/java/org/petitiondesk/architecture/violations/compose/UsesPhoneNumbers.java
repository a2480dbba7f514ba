package org.petitiondesk.architecture.violations.compose;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

record UsesPhoneNumbers(PhoneNumberUtil known) {}
