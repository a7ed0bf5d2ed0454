"""marketing export PERSON"""
