"""Requests to other machines: what every room does alike that asks one."""
