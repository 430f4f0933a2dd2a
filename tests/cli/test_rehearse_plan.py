"""Who comes: the same for the same seed, and nobody asks for what is not allowed."""

import pytest

from kiosk.cli.rehearse_plan import Kind, Options, make_plan


def test_the_same_seed_is_the_same_plan():
    options = Options(seed=7)

    assert make_plan(options, 2) == make_plan(options, 2)
    assert make_plan(options, 2) != make_plan(Options(seed=8), 2)


@pytest.mark.parametrize("seed", range(5))
def test_every_kind_comes_and_every_kiosk_has_its_share(seed):
    plan = make_plan(Options(seed=seed, shoppers=41, kiosks=4), 2)

    assert {visit.kind for visit in plan.all_visits} == set(Kind)
    assert sorted(visit.number for visit in plan.all_visits) == list(range(1, 42))
    assert {len(visits) for visits in plan.visits} == {10, 11}


def test_demand_is_what_is_wanted_to_the_end():
    plan = make_plan(Options(shoppers=200), 5)

    wanted = [visit.quantity for visit in plan.all_visits if visit.kind.wants_units]
    assert plan.demand == sum(wanted)
    assert max(wanted) == 2
    assert 0 < plan.demand < sum(visit.quantity for visit in plan.all_visits)


def test_nobody_asks_for_more_than_the_limit():
    assert {visit.quantity for visit in make_plan(Options(), 1).all_visits} == {1}


@pytest.mark.parametrize(("shoppers", "crashes", "deaths"), [(40, 3, 3), (2, 3, 2), (40, 0, 0)])
def test_a_kiosk_dies_in_as_many_visits_as_asked(shoppers, crashes, deaths):
    plan = make_plan(Options(shoppers=shoppers, crashes=crashes), 2)

    assert len(plan.deaths) == deaths
    assert set(plan.deaths) <= {visit.number for visit in plan.all_visits}
