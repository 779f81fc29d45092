from django.urls import path

from . import views

urlpatterns = [
    path("", views.product, name="product"),
    path("checkout", views.checkout, name="checkout"),
    path("thanks/<uuid:id>", views.thanks, name="thanks"),
    path("alipay/notify", views.notify, name="notify"),
]
