"""citystats every night with Airflow 3: one Spark application, then a look at what it says of itself.

Needs apache-airflow >= 3.0, apache-airflow-providers-apache-spark and a connection ``spark_default``.
Every parameter can be changed for one run in the form of "Trigger".
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from airflow.exceptions import AirflowException, AirflowFailException
from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator
from airflow.sdk import DAG, Asset, ObjectStoragePath, Param, task

# Usage or settings (2), quality gate (3), unusable input (65), a fault of ours (70): another try ends alike.
FINAL = frozenset({2, 3, 65, 70})

# ':' and '+' of Airflow's run ids do not belong into the name of a folder.
RUN_ID = "{{ run_id | replace(':', '') | replace('+', '_') }}"

# A run that was started by hand or by an asset may have no interval.
AS_OF = "{{ params.as_of or ((data_interval_end or dag_run.run_after) | ds) }}"

TABLES = Asset(name="citystats_tables", uri="file:///srv/citystats/out/CURRENT")


def told_by(output: str, run_id: str) -> dict | None:
    """What a run says of itself; none when it ended before it could write."""
    path = ObjectStoragePath(output) / "runs" / run_id / "run.json"
    return json.loads(path.read_text()) if path.exists() else None


def outcome(run_id: str, told: dict) -> str:
    return f"Run '{run_id}': found status '{told['status']}', exit code {told['exit_code']}, expected 'published'"


class CitystatsRun(SparkSubmitOperator):
    """Submits the run, and gives up at once where Airflow's retries cannot heal."""

    template_fields = (*SparkSubmitOperator.template_fields, "output", "told_as")

    def __init__(self, *, output: str, told_as: str, **kwargs):
        super().__init__(**kwargs)
        self.output = output
        self.told_as = told_as

    def execute(self, context):
        try:
            return super().execute(context)
        except AirflowException as failure:
            told = told_by(self.output, self.told_as)
            if told and told["exit_code"] in FINAL:
                raise AirflowFailException(outcome(self.told_as, told)) from failure
            raise


with DAG(
    dag_id="citystats",
    description="Growth, rankings and target attainment of the city",
    schedule="15 2 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,
    tags=["citystats"],
    default_args={
        "retries": 2,
        "retry_delay": timedelta(minutes=5),
        "retry_exponential_backoff": True,
        "execution_timeout": timedelta(hours=3),
    },
    params={
        "home": Param("/opt/citystats", type="string", description="Folder of the project"),
        "output": Param("/srv/citystats/out", type="string", description="Folder or URL of the output"),
        "as_of": Param("", type="string", description="State of this date; empty: the end of the interval"),
    },
) as dag:
    run = CitystatsRun(
        task_id="run",
        conn_id="spark_default",
        name="citystats",
        application="{{ params.home }}/target/citystats.jar",
        java_class="org.citystats.job.Main",
        conf={"spark.yarn.maxAppAttempts": "1", "spark.speculation": "false"},
        application_args=[
            "run",
            "--conf",
            "{{ params.home }}/conf/citystats.yaml",
            "--output",
            "{{ params.output }}",
            "--as-of",
            AS_OF,
            "--run-id",
            RUN_ID,
        ],
        output="{{ params.output }}",
        told_as=RUN_ID,
    )

    @task(outlets=[TABLES])
    def verify(output: str, run_id: str) -> str:
        """Cluster modes may report success for a failed run; its own word counts."""
        told = told_by(output, run_id)
        if told is None:
            raise AirflowFailException(f"Cannot verify run '{run_id}': found no run.json in '{output}', expected one")
        if told["status"] not in ("published", "unchanged"):
            raise AirflowFailException(outcome(run_id, told))
        return told["snapshot"]

    run >> verify(output="{{ params.output }}", run_id=RUN_ID)
