from __future__ import annotations

import uuid

from django.db import models


class Order(models.Model):
    """One order. It becomes paid by a verified statement about exactly its amount, and by nothing else."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    # In the smallest unit of the currency, as digits: the form that goes over the wire.
    amount = models.CharField(max_length=16)
    currency = models.CharField(max_length=3)
    state = models.CharField(max_length=10, default="open")

    @property
    def payment_id(self) -> str:
        """Our name for its one payment. The same id again is the same payment, never a second charge."""
        return f"order-{self.id}"

    def settle(self, statement: dict) -> None:
        """Book what Alipay said in a verified notification or inquiry."""
        paid = statement.get("paymentAmount") == {"currency": self.currency, "value": self.amount}
        if paid:
            Order.objects.filter(pk=self.pk).update(state="paid")
            self.state = "paid"


class Notification(models.Model):
    """What was booked already: Alipay repeats a notification until it hears the acknowledgement."""

    dedup_key = models.CharField(max_length=200, primary_key=True)
