"""The shape of `config/icps/<id>.yaml`: the ideal customer, and what each part of a score counts."""

from pydantic import AliasChoices, Field, model_validator

from marketing_engine.config.shapes import Strict, Text, Words


class Range(Strict):
    """A number of employees, both ends included."""

    min: int = Field(default=1, ge=0)
    max: int = Field(default=10_000_000, ge=1)

    @model_validator(mode="after")
    def _in_order(self) -> "Range":
        if self.min > self.max:
            raise ValueError(f"min {self.min} is above max {self.max}")
        return self


class Budget(Strict):
    """What tells that a company can pay, in US dollars: either is enough; 0 asks for nothing."""

    min_revenue: int = Field(default=0, ge=0)
    min_funding: int = Field(default=0, ge=0)


class Exclusions(Strict):
    """Who is never written to, however well the rest fits."""

    industries: Words = Field(default=[])
    titles: Words = Field(default=[])
    domains: Words = Field(default=[])
    statuses: Words = Field(default=[])
    keywords: Words = Field(default=[])


class Weights(Strict):
    """What each part of the score counts; together 100. Industry, size and place are the fit."""

    industry: int = Field(default=0, ge=0)
    size: int = Field(default=0, ge=0)
    place: int = Field(default=0, ge=0)
    intent: int = Field(default=0, ge=0, validation_alias=AliasChoices("intent", "signals"))
    timing: int = Field(default=0, ge=0)
    authority: int = Field(default=0, ge=0, validation_alias=AliasChoices("authority", "title"))
    budget: int = Field(default=0, ge=0)

    @model_validator(mode="after")
    def _sum_to_100(self) -> "Weights":
        total = sum(self.model_dump().values())
        if total != 100:
            raise ValueError(f"the weights must sum to 100, not {total}; a part that is left out counts 0")
        return self


USUAL = Weights(industry=25, size=15, place=10, intent=15, timing=5, authority=25, budget=5)
"""Where an ICP names no weights: half is fit, a quarter who decides; what a list seldom tells counts little."""


class ICP(Strict):
    """The ideal customer. Words are sought whole and without regard to case; `against` are words that speak against."""

    name: Text
    about: str = ""
    industries: Words = Field(min_length=1)
    titles: Words = Field(min_length=1)
    seniorities: Words = Field(default=[])
    employees: Range = Range()
    places: Words = Field(default=[], validation_alias=AliasChoices("places", "countries"))
    signals: Words = Field(default=[])
    against: Words = Field(default=[])
    budget: Budget = Budget()
    exclude: Exclusions = Exclusions()
    weights: Weights = USUAL
