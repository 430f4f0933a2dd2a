"""The GST inside a price: Indian shop prices include it."""

from dataclasses import dataclass

_WHOLE_BP = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class GstSum:
    """What lies inside an amount, in paise; the three make up the amount."""

    taxable_paise: int = 0
    cgst_paise: int = 0
    sgst_paise: int = 0


def tax_paise(gross_paise: int, rate_bp: int) -> int:
    """Return the tax inside `gross_paise` at `rate_bp` basis points, rounded half up.

    Gross times rate / (100 + rate), as for every price that includes its tax. `store` has the same
    in SQL (`report_figures.tax_paise`), line by line, as a receipt rounds it.
    """
    whole = _WHOLE_BP + rate_bp
    return (2 * gross_paise * rate_bp + whole) // (2 * whole)


def gst_in(gross_paise: int, rate_bp: int) -> GstSum:
    """Return taxable value, CGST (half of the tax, rounded half up) and SGST (the rest)."""
    tax = tax_paise(gross_paise, rate_bp)
    cgst = (tax + 1) // 2
    return GstSum(taxable_paise=gross_paise - tax, cgst_paise=cgst, sgst_paise=tax - cgst)
