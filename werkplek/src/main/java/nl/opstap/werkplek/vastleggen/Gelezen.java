package nl.opstap.werkplek.vastleggen;

import java.util.List;
import nl.opstap.werkplek.dossier.Aanleiding;
import nl.opstap.werkplek.dossier.Vastlegging;

/**
 * What somebody filled in, once nothing is wrong with it.
 *
 * @param wat each path once
 * @param aanleiding where it came from
 */
record Gelezen(List<Vastlegging> wat, Aanleiding aanleiding) {}
