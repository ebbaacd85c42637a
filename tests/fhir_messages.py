"""Messages of FHIR R4 as tests write them: a result, a bundle, and what comes of reading one."""

import json

import pytest

from magnostat.core.errors import MagnostatError
from magnostat.interop import fhir_in, fhir_json

LOINC, UCUM = "http://loinc.org", "http://unitsofmeasure.org"
MG = {"coding": [{"system": LOINC, "code": "2601-3", "display": "Magnesium [Moles/volume] in Serum or Plasma"}]}
K = {"coding": [{"system": LOINC, "code": "2823-3", "display": "Potassium [Moles/volume] in Serum or Plasma"}]}
SECRETS = ("Jansen", "123456782", "Dorpsstraat", "1961-06-30", "0612345678", "call her daughter")


def observation(concept=MG, value=0.48, unit="mmol/L", **more):
    quantity = {"value": value, "unit": unit, "system": UCUM, "code": unit} if isinstance(unit, str) else unit
    return {"resourceType": "Observation", "status": "final", "code": concept, "valueQuantity": quantity, **more}


def without(resource, *keys):
    return {key: value for key, value in resource.items() if key not in keys}


def bundle(*resources, urls=()):
    urls = (*urls, *[None] * (len(resources) - len(urls)))
    return {"resourceType": "Bundle", "type": "collection",
            "entry": [{"resource": one, **({"fullUrl": url} if url else {})} for one, url in zip(resources, urls, strict=True)]}  # fmt: skip


def read(*resources, **more):
    return fhir_in.read(fhir_json.parse(json.dumps(bundle(*resources))), **more)


def coded(code, display="", text=""):
    return {"coding": [{"system": LOINC, "code": code, **({"display": display} if display else {})}], **({"text": text} if text else {})}


def refused(*resources, message=None):
    with pytest.raises(MagnostatError) as caught:
        fhir_in.read(fhir_json.parse(json.dumps(bundle(*resources) if message is None else message)))
    assert str(caught.value).isprintable()
    return str(caught.value)
