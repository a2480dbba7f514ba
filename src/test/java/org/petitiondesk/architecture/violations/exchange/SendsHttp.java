package org.petitiondesk.architecture.violations.exchange;

import java.net.http.HttpClient;

record SendsHttp(HttpClient known) {}
