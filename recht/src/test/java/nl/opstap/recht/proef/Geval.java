package nl.opstap.recht.proef;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.opstap.recht.feiten.Activiteitsoort;
import nl.opstap.recht.feiten.Afstand;
import nl.opstap.recht.feiten.Artikel;
import nl.opstap.recht.feiten.BovenMaximum;
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
  public int gemeente = 935;
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
  public boolean medischAdvies = true;
  public boolean medischAdviesVereist;
  public boolean arbeidsvermogenInGeding;
  public boolean arbeidskundigAdvies;
  public boolean leeftijdGenoemd;
  public boolean groepGenoemd;
  public boolean opvangBeschikbaar = true;
  public boolean voldoendeScholing = true;
  public boolean belastbaar;
  public boolean uurregel;

  /** In years, and below in whole hours a week: what the municipality's rule says. */
  public int leeftijdsgrens = 5;

  public int urenOnderGrens = 16;
  public int urenVanafGrens = 32;
  public boolean plan;
  public LocalDate planVastgesteld = LocalDate.EPOCH;
  public LocalDate laatsteHeronderzoek = NOOIT;
  public boolean studiefinanciering;
  public BovenMaximum bovenMaximum = BovenMaximum.NIETS;
  public boolean gratisOpvang;
  public Methode methode = Methode.DOEL;
  public Persoon ouder = new Persoon();
  public boolean heeftPartner;
  public Persoon partner = new Persoon();
  public boolean partnerFamilie;
  public boolean partnerWlz;
  public boolean detentie;
  public LocalDate detentieVan = LocalDate.EPOCH;
  public LocalDate detentieTot = NOOIT;
  public boolean partnerBuitenland;
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
    public boolean coOuder;
    public boolean onderhouden;
    public boolean middelbaar;
    public boolean school;
    public Opvang opvang = new Opvang();
    public Opvang tweedeOpvang = new Opvang();
  }

  /** A contract for childcare. */
  public static final class Opvang {
    public boolean isEr;
    public boolean opAdres;
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
    public boolean uwvTraject;
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
    public Activiteitsoort soort = Activiteitsoort.OVERIG;
    public Doel doel = Doel.RE_INTEGRATIE;
    public Categorie categorie = Categorie.TABEL_BESLIST;

    /** In hundredths. */
    public int uren;

    public boolean vasteTijden;
    public boolean groei;
    public boolean opvangNodig;
    public boolean onderbouwd;
    public boolean erkend;
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
    public boolean ookReintegratie;
  }

  /** A request. */
  public static final class Verzoek {
    public Artikel artikel = Artikel.ARTIKEL_9A;
    public LocalDate ontvangen = LocalDate.EPOCH;
    public LocalDate aanvullingGevraagd = NOOIT;
    public LocalDate aangevuld = NOOIT;
    public LocalDate besluit = NOOIT;
    public LocalDate ingebrekestelling = NOOIT;
  }

  /** A report. */
  public static final class Melding {
    public LocalDate op = LocalDate.EPOCH;
    public boolean gesprek;
    public boolean verwijtbaar;
  }
}
