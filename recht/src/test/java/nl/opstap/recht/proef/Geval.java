package nl.opstap.recht.proef;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Uitkering;

/**
 * A complete case as plain values, mutable: what the oracle judges and completions are tried in.
 */
public final class Geval {

  /** Later than every day: without end. */
  public static final LocalDate NOOIT = LocalDate.of(9999, 12, 31);

  public LocalDate peildatum = LocalDate.of(2026, 11, 1);
  public LocalDate geboren = LocalDate.of(1998, 3, 2);
  public boolean alleenstaand;
  public boolean volledigeZorg;
  public Uitkering uitkering = Uitkering.ALGEMENE_BIJSTAND;
  public boolean startkwalificatie;
  public boolean arbeidsongeschikt;
  public boolean wsw;
  public boolean onwillig;
  public boolean bovenKrachten;
  public boolean verzoektOpleiding;
  public boolean redenen;
  public boolean zorgtaken;
  public boolean voorziening;
  public boolean medisch;
  public boolean sociaal;
  public boolean uurregel;
  public boolean plan;
  public List<Kind> kinderen = new ArrayList<>();
  public List<Ontheffing> ontheffingen = new ArrayList<>();
  public List<Verzoek> verzoeken = new ArrayList<>();
  public List<Melding> meldingen = new ArrayList<>();

  /** A child. */
  public static final class Kind {
    public LocalDate geboren = LocalDate.EPOCH;
    public boolean tenLaste;
  }

  /** An exemption. */
  public static final class Ontheffing {
    public Artikel artikel = Artikel.ARTIKEL_9A;
    public LocalDate van = LocalDate.EPOCH;
    public LocalDate totEnMet = NOOIT;
    public int gemeente;
    public Einde einde = Einde.LOOPT;
  }

  /** A request. */
  public static final class Verzoek {
    public Artikel artikel = Artikel.ARTIKEL_9A;
    public LocalDate ontvangen = LocalDate.EPOCH;
  }

  /** A report. */
  public static final class Melding {
    public LocalDate op = LocalDate.EPOCH;
    public boolean gesprek;
    public boolean verwijtbaar;
  }
}
