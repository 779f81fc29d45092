import uuid

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = ()
    operations = (
        migrations.CreateModel(
            "Notification",
            [("dedup_key", models.CharField(max_length=200, primary_key=True, serialize=False))],
        ),
        migrations.CreateModel(
            "Order",
            [
                ("id", models.UUIDField(default=uuid.uuid4, primary_key=True, serialize=False)),
                ("amount", models.CharField(max_length=16)),
                ("currency", models.CharField(max_length=3)),
                ("state", models.CharField(default="open", max_length=10)),
            ],
        ),
    )
