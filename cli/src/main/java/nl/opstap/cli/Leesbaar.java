package nl.opstap.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import nl.opstap.recht.Toetsing;
import nl.opstap.recht.kern.Bewijs;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.Herkomst;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Reden;
import nl.opstap.recht.kern.Schrijfwijze;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.kern.Vraag;
import nl.opstap.recht.kinderopvang.Variant;

/** Tells a judgement to a person, in plain Dutch, on lines that fit a terminal. */
final class Leesbaar {

  private static final int BREEDTE = 92;

  private final StringBuilder uit = new StringBuilder(8_192);

  private Leesbaar() {}

  static String schrijf(Toetsing toetsing, Bewijs bewijs) {
    Leesbaar tekst = new Leesbaar();
    tekst.toetsing(toetsing, bewijs);
    return tekst.uit.toString();
  }

  private void toetsing(Toetsing toetsing, Bewijs bewijs) {
    LocalDate peildatum = toetsing.feiten().peildatum();
    regel(0, "Oordeel op " + Schrijfwijze.dag(peildatum));
    for (Variant variant : new TreeSet<>(toetsing.wetboek().varianten())) {
      regel(0, "Dit is NIET de wet. Variant " + variant.naam() + ": " + variant.uitleg());
    }
    for (Oordeel oordeel : toetsing.oordelen()) {
      uit.append('\n');
      oordeel(oordeel);
    }
    uit.append('\n');
    regel(0, "Bewijs");
    regel(1, "Versie " + bewijs.versie() + ", " + bewijs.vingerafdruk());
    regel(1, "Teksten: " + String.join(", ", bewijs.teksten()));
    if (!bewijs.tabellen().isEmpty()) {
      regel(1, "Tabellen: " + String.join(", ", bewijs.tabellen()));
    }
    regel(1, "Het programma adviseert. Een medewerker beslist.");
  }

  private void oordeel(Oordeel oordeel) {
    String kop = oordeel.onderwerp().titel();
    String uitkomst = oordeel.uitkomst().woord().toUpperCase(Locale.ROOT);
    uit.append(kop).append(' ');
    uit.repeat('.', Math.max(2, BREEDTE - kop.length() - uitkomst.length() - 2));
    uit.append(' ').append(uitkomst).append('\n');
    if (oordeel.status().zegtMeer()) {
      regel(1, "Status: " + oordeel.status().woord());
    }
    regel(1, oordeel.uitleg());
    oordeel.waarden().regels().forEach(waarde -> regel(1, waarde));
    regel(1, "Waarom:");
    oordeel.redenen().forEach(reden -> reden(oordeel, reden, 2));
    ontbreekt(oordeel);
    oordeel.kanttekeningen().forEach(kanttekening -> regel(1, "Let op: " + kanttekening));
  }

  private void reden(Oordeel oordeel, Reden reden, int diepte) {
    String teken =
        switch (reden.uitkomst()) {
          case JA -> "[ja]  ";
          case NEE -> "[nee] ";
          case ONBEKEND -> "[?]   ";
        };
    String waar = reden.voorwaarde().grondslag().kort();
    regel(diepte, teken + reden.tekst() + " (" + waar + ")");
    if (reden.delen().isEmpty()) {
      herkomst(oordeel, reden, diepte);
    }
    reden.delen().forEach(deel -> reden(oordeel, deel, diepte + 1));
  }

  /** Who judged what this reason rests on. */
  private void herkomst(Oordeel oordeel, Reden reden, int diepte) {
    List<Feit> gelezen = new ArrayList<>();
    reden.voorwaarde().feiten(gelezen::add);
    for (Feit feit : gelezen) {
      Groep groep = feit.groep();
      for (int i : oordeel.rijen(groep)) {
        Herkomst wie = oordeel.feiten().herkomst(feit, i);
        if (wie != null) {
          regel(
              diepte + 3,
              "Oordeel van %s op %s: %s"
                  .formatted(wie.door(), Schrijfwijze.dag(wie.op()), wie.reden()));
        }
      }
    }
  }

  private void ontbreekt(Oordeel oordeel) {
    List<Vraag> vragen = oordeel.ontbreekt();
    if (vragen.isEmpty()) {
      return;
    }
    regel(1, "Nog nodig:");
    for (int i = 0; i < vragen.size(); i++) {
      Vraag vraag = vragen.get(i);
      regel(2, (i + 1) + ". " + vraag.tekst() + " [" + vraag.pad() + "]");
      boolean open = oordeel.uitkomst() == Uitkomst.ONBEKEND;
      if (i == 0 && open && vraag.feit().orElse(null) instanceof JaNeeFeit) {
        regel(
            3,
            "Bij ja wordt het oordeel: %s. Bij nee: %s."
                .formatted(
                    gevolg(vraag.gevolg(oordeel, true)), gevolg(vraag.gevolg(oordeel, false))));
      }
    }
  }

  private static String gevolg(Uitkomst uitkomst) {
    return uitkomst == Uitkomst.ONBEKEND ? "nog onbekend" : uitkomst.woord();
  }

  /** One paragraph, broken between words, its later lines a step deeper than the first. */
  private void regel(int diepte, String tekst) {
    String inspringing = "  ".repeat(diepte);
    int begin = 0;
    while (tekst.length() - begin > BREEDTE - inspringing.length()) {
      int breuk = tekst.lastIndexOf(' ', begin + BREEDTE - inspringing.length());
      if (breuk <= begin) {
        break;
      }
      uit.append(inspringing).append(tekst, begin, breuk).append('\n');
      begin = breuk + 1;
      inspringing = "  ".repeat(diepte + 1);
    }
    uit.append(inspringing).append(tekst, begin, tekst.length()).append('\n');
  }
}
