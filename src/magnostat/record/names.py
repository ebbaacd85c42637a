"""The closed lists of names that a person, plan or study may use (study format, section 3).

Which of them the package can simulate is not decided here: the catalogue knows the salts, drugs and disorders it holds.
"""

from __future__ import annotations

SALTS = tuple(
    """acetate aspartate bisglycinate carbonate chloride chelate citrate gluconate glycerophosphate hydroxide lactate
    malate orotate oxide pidolate sulfate taurate threonate""".split()  # noqa: SIM905
)
FORMS = ("tablet", "capsule", "powder", "solution", "effervescent", "slow-release", "enteric-coated")
DRUGS = tuple(
    """omeprazole esomeprazole lansoprazole pantoprazole rabeprazole famotidine ranitidine hydrochlorothiazide
    bendroflumethiazide chlorthalidone indapamide metolazone furosemide bumetanide torasemide amiloride triamterene
    spironolactone eplerenone canagliflozin dapagliflozin empagliflozin ipragliflozin ciclosporin tacrolimus cisplatin
    carboplatin cetuximab panitumumab gentamicin tobramycin amikacin amphotericin pentamidine foscarnet digoxin
    salbutamol terbutaline theophylline insulin prednisolone estradiol calcitriol cinacalcet teriparatide denosumab
    sevelamer patiromer lithium ethanol acetazolamide zinc calcium inulin alendronate pamidronate
    calcium_acetate_magnesium_carbonate caffeine glucose pyridoxine senna enalapril cetirizine thioridazine
    carbenicillin""".split()  # noqa: SIM905
)
DISORDERS = tuple(
    """gitelman bartter hsh fhhnc cnnm2 east hnf1b adh fhh hyperparathyroidism hypoparathyroidism hungry_bone
    type2_diabetes type1_diabetes insulin_resistance alcoholism short_bowel ileal_resection gastric_bypass
    malabsorption diarrhoea bowel_obstruction pancreatitis cirrhosis heart_failure critical_illness pre_eclampsia
    refeeding acidosis alkalosis hyperthyroidism rhabdomyolysis burns tubular_injury cldn10 egf_loss fxyd2 kcna1
    trpm7_gut hyperaldosteronism metabolic_syndrome vomiting coeliac crohn radiation_enteritis achlorhydria anorexia
    ageing stress exercise vitamin_D_deficiency hypercatabolism slow_transit lactation""".split()  # noqa: SIM905
)
SOLUTES = ("Mg", "Ca", "K", "phosphate")
LABELS = ("25Mg", "26Mg", "28Mg")
ROUTES = ("oral", "IV")
LOSSES = ("gut", "sweat", "blood")
DEVICES = ("HD", "HDF", "CRRT", "CAPD")
BECAUSE = ("population", "intake", "gut", "kidney", "stores", "acute")
