package nl.opstap.recht.proef;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.feiten.Afstand;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.Categorie;
import nl.opstap.recht.feiten.Doel;
import nl.opstap.recht.feiten.Einde;
import nl.opstap.recht.feiten.Methode;
import nl.opstap.recht.feiten.Opvangsoort;
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
  public Methode methode = Methode.DOEL;
  public Persoon ouder = new Persoon();
  public boolean heeftPartner;
  public Persoon partner = new Persoon();
  public boolean partnerWlz;
  public LocalDate aangevraagd = NOOIT;

  /** In whole euros. */
  public int inkomen;

  /** In cents. */
  public int loonPerJaar;

  /** In cents, per month. */
  public int nettoLoon;

  /** In cents, per month. */
  public int partneralimentatie;

  public List<Kind> kinderen = new ArrayList<>();
  public List<Ontheffing> ontheffingen = new ArrayList<>();
  public List<Verzoek> verzoeken = new ArrayList<>();
  public List<Melding> meldingen = new ArrayList<>();

  /** A child. */
  public static final class Kind {
    public LocalDate geboren = LocalDate.EPOCH;
    public boolean tenLaste;
    public boolean woont;
    public boolean school;
    public boolean opvang;
    public boolean geregistreerd;
    public Opvangsoort soort = Opvangsoort.DAGOPVANG;
    public LocalDate van = LocalDate.EPOCH;
    public LocalDate totEnMet = NOOIT;

    /** In hundredths. */
    public int uren;

    /** In cents. */
    public int uurprijs;
  }

  /** What childcare benefit asks of a parent or a partner. */
  public static final class Persoon {
    public boolean werkt;
    public LocalDate laatsteWerkdag = NOOIT;

    /** Of the partner only; that of the parent is the case's. */
    public Uitkering uitkering = Uitkering.GEEN;

    public boolean uwv;
    public boolean inburgering;
    public boolean studie;
    public Afstand afstand = Afstand.KORT;
    public LocalDate verlofVan = NOOIT;
    public LocalDate verlofTot = NOOIT;
    public List<Activiteit> activiteiten = new ArrayList<>();
  }

  /** An activity. */
  public static final class Activiteit {
    public static final int GEEN_CODE = -1;

    public int code = GEEN_CODE;
    public Doel doel = Doel.RE_INTEGRATIE;
    public Categorie categorie = Categorie.TABEL_BESLIST;

    /** In hundredths. */
    public int uren;

    public boolean groei;
    public boolean opvangNodig;
    public boolean onderbouwd;
    public boolean nietErkend;
    public LocalDate van = LocalDate.EPOCH;
    public LocalDate totEnMet = NOOIT;
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
