"""A shop that sells one thing. Keys come from the environment: they belong in no repository."""

import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent

ALIPAY = {
    "client_id": os.environ["ALIPAY_CLIENT_ID"],
    "private_key": os.environ["ALIPAY_PRIVATE_KEY"],
    "alipay_public_key": os.environ["ALIPAY_PUBLIC_KEY"],
    "gateway": os.environ.get("ALIPAY_GATEWAY", "north-america"),
}

SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
DEBUG = os.environ.get("DJANGO_DEBUG") == "1"
ALLOWED_HOSTS = os.environ.get("DJANGO_HOSTS", "127.0.0.1,localhost").split(",")

INSTALLED_APPS = ["shop"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
ROOT_URLCONF = "shop.urls"
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.environ.get("DJANGO_DATABASE", BASE_DIR / "shop.sqlite3"),
        # A transaction that reads and then writes asks for the lock at once: two notifications that arrive together
        # would otherwise end one of them with "database is locked" instead of letting it wait.
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20},
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
