"""Colours and type of the charts, for light and dark. Safe for colour-blind readers: blue to red, told apart by lightness as well."""

from dataclasses import dataclass
from typing import Literal

Quad = Literal["verbal cooperation", "material cooperation", "verbal conflict", "material conflict", "institutional"]

QUADS: tuple[Quad, ...] = ("material conflict", "verbal conflict", "institutional", "verbal cooperation", "material cooperation")

# Symbols of Plotly: a filled shape is an act that happened, a hollow one is not settled.
MODALITY_SYMBOL = {
    "actual": "circle",
    "claimed": "circle-open-dot",
    "denied": "x-thin-open",
    "negated": "x-thin-open",
    "future": "triangle-right-open",
    "hypothetical": "triangle-right-open",
    "historical": "diamond-open",
}


@dataclass(frozen=True, slots=True)
class Theme:
    """Design tokens; colours are CSS hex strings."""

    mode: Literal["light", "dark"]
    background: str
    panel: str
    text: str
    muted: str
    grid: str
    accent: str
    veil: str
    quads: dict[str, str]
    controllers: dict[str, str]
    font: str = "'Source Sans', 'Source Sans Pro', 'Noto Sans', 'Noto Sans Armenian', 'Noto Sans Arabic', system-ui, sans-serif"

    @classmethod
    def for_mode(cls, mode: str) -> "Theme":
        """The theme named light or dark; anything else is light."""
        return DARK if mode == "dark" else LIGHT

    def quad(self, name: str) -> str:
        """The colour of a quad class; muted for one that is not known."""
        return self.quads.get(name, self.muted)

    def controller(self, actor_id: str) -> str:
        """The colour of who holds a territory; muted for mixed or unknown."""
        return self.controllers.get(actor_id, self.muted)


def rgba(colour: str, alpha: int) -> list[int]:
    """'#rrggbb' and 0..255 to deck.gl's [r, g, b, a]."""
    return [int(colour[i : i + 2], 16) for i in (1, 3, 5)] + [alpha]


def mixed(colour: str, ground: str, share: float) -> str:
    """'#rrggbb' of `share` of a colour on a ground."""
    pairs = ((int(colour[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(share * a + (1 - share) * b):02x}" for a, b in pairs)


LIGHT = Theme(
    mode="light",
    background="#FBFAF7",
    panel="#F2EFE8",
    text="#1E2430",
    muted="#6B7280",
    grid="#E3DED3",
    accent="#9A3B26",
    veil="rgba(251,250,247,0.72)",
    quads={
        "material conflict": "#9E2F23",
        "verbal conflict": "#E09F4F",
        "institutional": "#8C7A9E",
        "verbal cooperation": "#86B2D4",
        "material cooperation": "#215F98",
    },
    controllers={"AZE": "#2E8B84", "NKR": "#C07A2C", "ARM": "#B3476B", "RUS": "#5B6BB0", "RUS.PKF": "#5B6BB0"},
)

DARK = Theme(
    mode="dark",
    background="#14171C",
    panel="#1C2128",
    text="#E8E6E1",
    muted="#9BA3AE",
    grid="#2C333D",
    accent="#E0795C",
    veil="rgba(20,23,28,0.72)",
    quads={
        "material conflict": "#D9604F",
        "verbal conflict": "#E8B06A",
        "institutional": "#A897BD",
        "verbal cooperation": "#A3C8E4",
        "material cooperation": "#4F8FC7",
    },
    controllers={"AZE": "#4DB3AA", "NKR": "#E0A050", "ARM": "#D9799A", "RUS": "#8C9AE0", "RUS.PKF": "#8C9AE0"},
)
