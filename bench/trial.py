"""What a command costs, and several that take turns, so that a busy machine slows them all alike."""

import statistics
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

LAUNCHER = Path(".build-bench/cost")


@dataclass(frozen=True)
class Cost:
    """Seconds by the clock and of processors, and peak memory in megabytes."""
    wall: float
    cpu: float
    peak: float

    @staticmethod
    def of(command):
        run = subprocess.run([LAUNCHER, *command], stdout=subprocess.PIPE, text=True)
        if run.returncode != 0:
            raise SystemExit(f"{run.returncode} from {' '.join(map(str, command))}")
        wall, cpu, peak = run.stdout.split()
        return Cost(float(wall), float(cpu), int(peak) / 1024)

    @staticmethod
    def median(costs):
        return Cost(*(statistics.median(getattr(cost, part) for cost in costs) for part in ("wall", "cpu", "peak")))


@dataclass(frozen=True)
class Trial:
    """`before` makes ready what the command needs, and is not measured."""
    tool: str
    command: list
    before: Callable[[], object] = lambda: None


@dataclass(frozen=True)
class Case:
    """One kind of work of one size, done by several tools."""
    name: str
    size: int
    trials: list
    repeats: int

    def medians(self):
        """By tool. One more round comes first and does not count: it fills the caches of the system."""
        costs = {trial.tool: [] for trial in self.trials}
        for turn in range(self.repeats + 1):
            for trial in self.trials:
                trial.before()
                cost = Cost.of(trial.command)
                if turn > 0:
                    costs[trial.tool].append(cost)
        return {tool: Cost.median(those) for tool, those in costs.items()}
