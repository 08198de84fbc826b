package nl.opstap.werkplek.toegang;

import java.util.Locale;

/** What somebody does here; each person has one role. */
public enum Rol {
  KLANTMANAGER("klantmanager"),
  KWALITEITSMEDEWERKER("kwaliteitsmedewerker"),
  KINDEROPVANGMAKELAAR("kinderopvangmakelaar"),
  BELEIDSMEDEWERKER("beleidsmedewerker"),
  AANBIEDER("aanbieder"),
  TEAMLEIDER("teamleider"),
  BEHEERDER("beheerder"),
  AUDITOR("auditor"),
  OUDER("ouder"),
  ONDERZOEKER("onderzoeker");

  private final String naam;

  Rol(String naam) {
    this.naam = naam;
  }

  /** As people say it, and as it is kept. */
  public String naam() {
    return naam;
  }

  /** The role of that name. */
  public static Rol van(String naam) {
    return valueOf(naam.toUpperCase(Locale.ROOT));
  }
}
