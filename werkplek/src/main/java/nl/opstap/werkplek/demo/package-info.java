/**
 * A fictitious municipality, to try out and to measure with. Its shares follow published figures;
 * the people in it do not exist, and their citizen service numbers belong to nobody.
 */
@ApplicationModule(
    displayName = "Demo",
    allowedDependencies = {
      "beleid",
      "database",
      "dossier",
      "logboek",
      "oordeel",
      "toegang",
      "veld",
      "werklijst"
    })
@NullMarked
package nl.opstap.werkplek.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
