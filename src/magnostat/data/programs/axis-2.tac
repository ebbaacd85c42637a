magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.49
State interstitium pool 6.88
State depot pool 0.0
State fast pool 8.2
State organs pool 17.0
State muscle pool 74.16
State deep pool 300.0
State red_cells pool 4.2
State surface pool 104.7
State crystal pool 455.3
State bone_calcium pool 104.0
State mineral pool 24900.0
State bone_phosphate pool 11554.0
State osteoblast signal 1.0
State TRPM6_kidney signal 1.0
State sodium pool 2100.0
State aldosterone signal 1.0
State potassium_gut pool 4.67
State potassium pool 68.2
State cell_potassium pool 3197.0
State calcium_gut pool 2.91
State calcium pool 24.5
State phosphate_gut pool 2.64
State phosphate pool 19.78
State cell_phosphate pool 626.0
State FGF23 signal 1.0
State PTH signal 1.0
State gland signal 1.0
State calcitriol signal 1.0
State citrate pool 0.0
State L1:solid_a pool 0.0
State L1:solid_b pool 0.0
State L1:solid_c pool 0.0
State L1:residue pool 0.0
State L1:stomach pool 0.0
State L1:small_bowel pool 0.0
State L1:colon pool 0.0
State L1:plasma pool 0.0
State L1:interstitium pool 0.0
State L1:depot pool 0.0
State L1:fast pool 0.0
State L1:organs pool 0.0
State L1:muscle pool 0.0
State L1:deep pool 0.0
State L1:red_cells pool 0.0
State L1:surface pool 0.0
State L1:crystal pool 0.0
State L2:solid_a pool 0.0
State L2:solid_b pool 0.0
State L2:solid_c pool 0.0
State L2:residue pool 0.0
State L2:stomach pool 0.0
State L2:small_bowel pool 0.0
State L2:colon pool 0.0
State L2:plasma pool 0.0
State L2:interstitium pool 0.0
State L2:depot pool 0.0
State L2:fast pool 0.0
State L2:organs pool 0.0
State L2:muscle pool 0.0
State L2:deep pool 0.0
State L2:red_cells pool 0.0
State L2:surface pool 0.0
State L2:crystal pool 0.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.2534
Parameter gut.K_small 0.1744
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.02923
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.02957
Parameter gut.k_shed 0.02898
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.08
Parameter gut.e_oestrogen 0.05
Parameter gut.e_insulin 0.05
Parameter gut.e_EGF 0.1
Parameter gut.e_PTH 0.05
Parameter gut.e_FGF23 0.025
Parameter gut.acid 1.0
Parameter gut.e_acid 0.3
Parameter gut.flora 1.0
Parameter gut.e_flora 0.1
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.03
Parameter plasma.set_point 0.573
Parameter plasma.Q_capillary 150.0
Parameter plasma.k_depot 0.317
Parameter plasma.stated_at 0.85
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 8.2
Parameter cells.tau_fast 0.3463
Parameter cells.organs0 17.0
Parameter cells.tau_organs 10.36
Parameter cells.muscle0 74.16
Parameter cells.tau_muscle 92.8
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.075
Parameter cells.K_uptake 0.01201
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.1255
Parameter cells.e_catecholamines 0.1204
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 235.0
Parameter erythrocyte.capacity 1.075
Parameter erythrocyte.K_uptake 0.012
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 100.7
Parameter bone.tau_surface 367.6
Parameter bone.richness 0.01829
Parameter bone.e_osteoid 0.5
Parameter bone.turnover 0.3
Parameter bone.mineral0 24900.0
Parameter bone.exchangeable0 100.0
Parameter bone.exchange 3.7
Parameter bone.e_exchange 0.1709
Parameter bone.r_min 0.3302
Parameter bone.e_PTH 0.5515
Parameter bone.E_resorption 1.0
Parameter bone.E_formation 1.0
Parameter bone.e_phosphate 0.165
Parameter bone.tau_osteoblast 720.0
Parameter bone.P_Ca 0.464
Parameter kidney.GFR 7.2
Parameter kidney.follows 0.2985
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 2.215
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.71
Parameter kidney.n_CaSR 3.33
Parameter kidney.c_CaSR 1.247
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1038
Parameter kidney.K_DCT 0.002273
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.5849
Parameter kidney.e_NCC 0.15
Parameter kidney.s_pH 0.3
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.tau_TRPM6 72.0
Parameter sodium.concentration 140.0
Parameter sodium.e_volume 12.21
Parameter sodium.usual 7.2
Parameter sodium.n_nephron 0.6513
Parameter sodium.e_plasma 0.45
Parameter sodium.k_PT 2.03
Parameter sodium.E_PT 1.0
Parameter sodium.k_TAL 3.125
Parameter sodium.e_TAL 0.5
Parameter sodium.k_DCT 1.667
Parameter sodium.NCC 1.0
Parameter sodium.e_NCC 0.6659
Parameter sodium.p_NCC 1.298
Parameter sodium.k_CD 4.26
Parameter sodium.ENaC 1.0
Parameter sodium.NEDD4_2 1.0
Parameter sodium.n_NEDD4_2 0.2
Parameter sodium.k_skin 0.5
Parameter sodium.e_skin 4.0
Parameter sodium.E_RAAS 1.0
Parameter sodium.e_RAAS 19.4
Parameter sodium.a_K 1.535
Parameter sodium.a_Mg 0.794
Parameter sodium.tau_aldosterone 2.0
Parameter potassium.a_absorbed 14.0
Parameter potassium.tau_gut 24.0
Parameter potassium.reference 4.2
Parameter potassium.content 3120.0
Parameter potassium.exchange 85.0
Parameter potassium.K_pump 0.333
Parameter potassium.n_pump 0.251
Parameter potassium.e_insulin 0.04213
Parameter potassium.e_catecholamines 0.02789
Parameter potassium.k_colon 0.1
Parameter potassium.e_colon 4.0
Parameter potassium.secretion 1.81
Parameter potassium.E_secretion 1.0
Parameter potassium.e_flow 0.531
Parameter potassium.e_K 3.148
Parameter potassium.r_ROMK 1.074
Parameter potassium.at_rest 24.5
Parameter calcium.tau_gut 4.0
Parameter calcium.a_passive 0.191
Parameter calcium.a_active 0.248
Parameter calcium.K_active 20.0
Parameter calcium.k_secretion 0.125
Parameter calcium.reference 1.25
Parameter calcium.b_complex 0.128
Parameter calcium.b_albumin 0.0179
Parameter calcium.s_pH 0.31
Parameter calcium.follows 0.985
Parameter calcium.kappa 1.127
Parameter calcium.E_TAL 1.0
Parameter calcium.a_TAL 0.5421
Parameter calcium.w_TAL 0.4082
Parameter calcium.n_TAL 3.86
Parameter calcium.V_DCT 0.1764
Parameter calcium.v_min 0.4756
Parameter calcium.K_PTH 5.318
Parameter calcium.e_calcitriol 0.1
Parameter calcium.E_DCT 1.0
Parameter calcium.K_DCT 0.004
Parameter phosphate.tau_gut 4.0
Parameter phosphate.a_absorbed 1.857
Parameter phosphate.c_absorbed 0.2
Parameter phosphate.reference 1.15
Parameter phosphate.content 600.0
Parameter phosphate.exchange 22.0
Parameter phosphate.K_cells 0.5
Parameter phosphate.e_insulin 0.1
Parameter phosphate.f_filtered 0.95
Parameter phosphate.TmP 1.4
Parameter phosphate.E_TmP 1.0
Parameter phosphate.K_TmP 0.05
Parameter phosphate.e_PTH 0.3929
Parameter phosphate.e_FGF23 0.5321
Parameter phosphate.p_FGF23 5.385
Parameter phosphate.usual 1.128
Parameter phosphate.E_FGF23 1.0
Parameter phosphate.tau_FGF23 24.0
Parameter phosphate.b_P 1.5
Parameter phosphate.b_Ca 1.0
Parameter phosphate.b_Mg 1.0
Parameter parathyroid.reference 28.0
Parameter parathyroid.most 4.2
Parameter parathyroid.least 0.25
Parameter parathyroid.m_secretion 13.0
Parameter parathyroid.E_set 1.0
Parameter parathyroid.E_gland 1.0
Parameter parathyroid.w_Mg 0.2
Parameter parathyroid.K_Mg 4.345
Parameter parathyroid.q_Mg 9.0
Parameter parathyroid.K_permit 0.905
Parameter parathyroid.f_least 0.02
Parameter parathyroid.tau_PTH 0.06
Parameter parathyroid.given 0.0
Parameter parathyroid.g_calcitriol 0.5623
Parameter parathyroid.g_P 1.129
Parameter parathyroid.g_Ca 2.687
Parameter parathyroid.most_gland 6.0
Parameter parathyroid.tau_gland 720.0
Parameter parathyroid.E_PTH 1.0
Parameter parathyroid.basal 0.02
Parameter parathyroid.r_PTH 0.95
Parameter calcitriol.reference 55.0
Parameter calcitriol.E_1a 1.0
Parameter calcitriol.given 0.0
Parameter calcitriol.b_1a 0.4905
Parameter calcitriol.K_1a 0.9662
Parameter calcitriol.z_1a 0.7478
Parameter calcitriol.z_24 0.2779
Parameter calcitriol.f_1a 0.2511
Parameter calcitriol.n_1a 0.3054
Parameter calcitriol.extrarenal 0.05
Parameter calcitriol.usual 7.2
Parameter calcitriol.tau_calcitriol 8.0
Parameter citrate.metal 1.77
Parameter citrate.K_bond 1.3
Parameter citrate.strength 2.0
Parameter citrate.k_metabolism 2.75
Parameter dialyser.clearance_Mg 0.0
Parameter dialyser.clearance_Ca 0.0
Parameter dialyser.clearance_K 0.0
Parameter dialyser.clearance_P 0.0
Parameter dialyser.clearance_citrate 0.0
Parameter dialyser.convected 0.0
Parameter dialyser.replaced 0.0
Parameter dialyser.ultrafiltered 0.0
Parameter dialyser.dwell 0.0
Parameter dialyser.bath_Mg 0.0
Parameter dialyser.bath_Ca 0.0
Parameter dialyser.bath_K 0.0
Parameter dialyser.bath_P 0.0
Parameter dialyser.bath_citrate 0.0
Parameter dialyser.circuit_citrate 0.0
Parameter dialyser.holds_calcium 0.0
Parameter signal.pH 7.4
Parameter signal.insulin 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.catecholamines 1.0
Parameter signal.fatty_acids 1.0
Parameter signal.e_lipolysis 0.3
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
Parameter input.diet_Ca 0.0
Parameter input.diet_P 0.0
Parameter input.diet_K 0.0
Parameter input.diet_Na 0.0
Parameter input.infused_Ca 0.0
Parameter input.infused_P 0.0
Parameter input.infused_K 0.0
Parameter input.infused_citrate 0.0
Parameter L1:drunk 0.0
Parameter L1:infused 0.0
Parameter L2:drunk 0.0
Parameter L2:infused 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
state 19
state 20
state 21
state 22
state 23
state 24
state 25
state 26
state 27
state 28
state 29
state 30
state 31
state 32
state 33
state 34
state 35
state 36
state 37
state 38
state 39
state 40
state 41
state 42
state 43
state 44
state 45
state 46
state 47
state 48
state 49
state 50
state 51
state 52
state 53
state 54
state 55
state 56
state 57
state 58
state 59
state 60
state 61
state 62
state 63
state 64
state 65
state 66
state 67
state 68
state 69
state 70
state 71
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
parameter 107
parameter 108
parameter 109
parameter 110
parameter 111
parameter 112
parameter 113
parameter 114
parameter 115
parameter 116
parameter 117
parameter 118
parameter 119
parameter 120
parameter 121
parameter 122
parameter 123
parameter 124
parameter 125
parameter 126
parameter 127
parameter 128
parameter 129
parameter 130
parameter 131
parameter 132
parameter 133
parameter 134
parameter 135
parameter 136
parameter 137
parameter 138
parameter 139
parameter 140
parameter 141
parameter 142
parameter 143
parameter 144
parameter 145
parameter 146
parameter 147
parameter 148
parameter 149
parameter 150
parameter 151
parameter 152
parameter 153
parameter 154
parameter 155
parameter 156
parameter 157
parameter 158
parameter 159
parameter 160
parameter 161
parameter 162
parameter 163
parameter 164
parameter 165
parameter 166
parameter 167
parameter 168
parameter 169
parameter 170
parameter 171
parameter 172
parameter 173
parameter 174
parameter 175
parameter 176
parameter 177
parameter 178
parameter 179
parameter 180
parameter 181
parameter 182
parameter 183
parameter 184
parameter 185
parameter 186
parameter 187
parameter 188
parameter 189
parameter 190
parameter 191
parameter 192
parameter 193
parameter 194
parameter 195
parameter 196
parameter 197
parameter 198
parameter 199
parameter 200
parameter 201
parameter 202
parameter 203
parameter 204
parameter 205
parameter 206
parameter 207
parameter 208
parameter 209
parameter 210
parameter 211
parameter 212
parameter 213
parameter 214
parameter 215
parameter 216
parameter 217
parameter 218
parameter 219
parameter 220
parameter 221
parameter 222
parameter 223
parameter 224
parameter 225
parameter 226
parameter 227
parameter 228
parameter 229
parameter 230
parameter 231
parameter 232
parameter 233
parameter 234
parameter 235
parameter 236
parameter 237
parameter 238
parameter 239
parameter 240
parameter 241
parameter 242
parameter 243
parameter 244
parameter 245
parameter 246
parameter 247
parameter 248
parameter 249
parameter 250
parameter 251
parameter 252
parameter 253
parameter 254
parameter 255
parameter 256
parameter 257
parameter 258
parameter 259
parameter 260
parameter 261
parameter 262
parameter 263
parameter 264
parameter 265
parameter 266
parameter 267
parameter 268
parameter 269
parameter 270
parameter 271
parameter 272
parameter 273
parameter 274
parameter 275
parameter 276
parameter 277
add 97 98
mul 181 350
div 23 351
power 321 323
mul 322 353
mul 352 350
div 37 355
sub 356 297
add 356 297
add 358 298
mul 356 297
const 2.0
mul 361 360
mul 357 357
add 359 358
mul 298 364
add 363 365
sqrt 366
add 359 367
div 362 368
sub 297 369
div 369 370
mul 299 371
mul 300 37
power 352 185
mul 97 374
mul 185 97
sub 350 376
sub 350 97
div 377 378
power 352 379
mul 98 380
mul 99 97
div 382 375
div 8 375
mul 100 101
add 385 372
mul 102 383
const 2.302585092994046
mul 388 103
const 7.4
sub 317 390
mul 389 391
exp 392
mul 387 393
power 354 104
mul 394 395
add 386 396
const 1.0
add 398 397
div 384 399
add 398 386
mul 400 401
div 402 105
div 9 381
add 398 100
mul 400 405
div 406 105
div 404 105
mul 106 402
mul 106 404
mul 107 10
mul 109 403
div 384 108
mul 125 124
add 398 126
mul 414 415
sub 398 124
div 13 114
sub 418 416
mul 417 126
sub 419 420
mul 421 421
const 4.0
mul 423 417
mul 424 126
mul 425 418
add 422 426
sqrt 427
mul 361 126
mul 429 418
sub 428 421
div 430 431
div 12 112
sub 433 416
sub 434 420
mul 435 435
mul 425 433
add 436 437
sqrt 438
mul 429 433
sub 439 435
div 440 441
sub 398 118
add 398 118
add 444 119
mul 361 118
mul 443 443
add 445 444
mul 119 448
add 447 449
sqrt 450
add 445 451
div 446 452
sub 398 120
mul 120 432
add 454 455
div 118 456
sub 408 457
add 408 457
add 459 119
mul 408 457
mul 361 461
mul 458 458
add 460 459
mul 119 464
add 463 465
sqrt 466
add 460 467
div 462 468
div 469 453
power 318 122
power 321 123
mul 471 472
mul 473 470
mul 127 432
mul 110 408
div 476 111
div 11 111
mul 112 474
div 479 113
mul 121 112
mul 481 442
div 482 113
mul 114 474
div 484 115
mul 121 114
mul 486 432
div 487 115
mul 116 125
add 126 432
div 432 490
mul 415 491
mul 489 492
div 493 117
div 14 117
mul 96 77
mul 496 5
mul 95 7
mul 498 75
add 76 5
div 5 500
mul 499 501
mul 498 78
add 79 6
div 6 504
mul 503 505
mul 96 80
mul 507 6
add 506 508
mul 332 0
mul 333 1
mul 334 2
div 0 73
div 1 73
div 2 73
div 4 72
add 497 502
div 5 73
div 6 74
div 3 74
mul 81 403
mul 82 433
mul 128 129
sub 398 131
add 398 131
add 525 132
mul 361 131
mul 524 524
add 526 525
mul 132 529
add 528 530
sqrt 531
add 526 532
div 527 533
div 15 523
add 398 137
mul 136 536
sub 398 136
sub 535 537
mul 538 137
sub 539 540
mul 541 541
mul 423 538
mul 543 137
mul 544 535
add 542 545
sqrt 546
mul 361 137
mul 548 535
sub 547 541
div 549 550
div 15 128
mul 135 551
sub 403 131
add 403 131
add 555 132
mul 403 131
mul 361 557
mul 554 554
add 556 555
mul 132 560
add 559 561
sqrt 562
add 556 563
div 558 564
mul 523 565
div 566 534
div 567 130
mul 523 551
div 569 130
mul 523 134
mul 571 433
div 572 133
mul 134 15
div 574 133
mul 162 163
mul 576 164
sub 398 161
mul 161 159
add 578 579
mul 577 580
div 26 355
div 582 207
neg 182
power 352 584
div 154 183
power 586 184
mul 585 587
mul 186 187
mul 589 588
add 398 590
div 398 591
mul 188 581
power 588 189
mul 593 594
add 398 595
div 592 596
add 398 197
mul 196 598
mul 197 432
add 398 600
div 599 601
power 24 192
mul 191 603
neg 193
power 583 605
mul 604 606
div 607 602
mul 190 608
add 398 609
div 597 610
mul 194 195
mul 612 24
div 613 602
add 398 614
div 611 615
mul 154 181
mul 617 616
sub 398 592
mul 615 618
sub 615 398
mul 621 618
power 352 199
mul 198 623
sub 398 211
mul 211 432
add 625 626
power 318 212
mul 627 628
power 321 213
mul 629 630
add 398 220
mul 220 432
mul 633 432
add 398 634
div 632 635
mul 620 194
add 398 194
mul 221 638
div 637 639
power 640 218
mul 216 217
div 622 221
mul 642 643
mul 644 641
mul 645 636
power 583 219
mul 646 647
mul 207 583
mul 205 25
div 650 206
div 25 206
mul 209 631
add 398 210
add 210 583
div 583 655
mul 654 656
mul 653 657
mul 209 27
div 659 208
power 583 215
mul 214 661
mul 403 432
const 0.5
mul 664 272
power 663 665
power 273 272
sub 398 274
mul 668 666
add 398 667
mul 669 670
add 666 667
div 671 672
add 274 673
mul 34 282
sub 398 284
mul 676 674
add 284 677
mul 675 678
sub 398 283
mul 680 679
add 283 681
div 99 374
sub 398 159
mul 160 684
add 398 685
mul 158 686
mul 687 581
add 398 225
add 225 36
div 36 690
mul 689 691
mul 224 692
add 223 693
mul 694 28
div 695 222
mul 228 101
add 697 371
mul 229 683
mul 388 230
mul 700 391
exp 701
mul 699 702
add 398 698
add 704 703
mul 375 705
mul 381 704
add 706 707
div 29 708
div 709 227
sub 407 398
mul 235 711
add 710 712
mul 168 713
add 398 234
power 714 236
mul 234 716
add 398 717
div 715 718
neg 232
mul 720 233
mul 721 688
mul 722 719
exp 723
mul 709 704
mul 231 619
sub 398 726
mul 725 727
mul 728 724
sub 398 238
add 398 239
add 239 682
div 682 732
mul 731 733
mul 730 734
add 238 735
mul 237 241
mul 737 736
power 36 240
mul 738 739
sub 729 740
add 729 740
add 742 242
mul 729 740
mul 361 744
mul 741 741
add 743 742
mul 242 747
add 746 748
sqrt 749
add 743 750
div 745 751
sub 729 752
mul 709 705
div 28 222
mul 226 710
mul 154 753
sub 398 245
mul 245 36
add 758 759
mul 244 760
div 31 355
div 762 246
mul 252 253
neg 255
power 682 765
mul 764 766
neg 256
power 33 768
mul 767 769
mul 251 762
mul 761 30
div 772 243
div 30 243
power 318 250
mul 248 775
add 398 249
add 249 763
div 763 778
mul 777 779
mul 776 780
mul 248 32
div 782 247
sub 771 770
add 771 770
add 785 254
mul 771 770
mul 361 787
mul 784 784
add 786 785
mul 254 790
add 789 791
sqrt 792
add 786 793
div 788 794
sub 771 795
mul 154 796
power 763 261
power 710 262
mul 798 799
neg 263
power 407 801
mul 800 802
sub 398 147
power 682 148
mul 804 805
add 147 806
mul 149 807
mul 142 808
mul 809 19
div 810 143
mul 142 150
mul 812 21
mul 813 710
power 763 151
mul 814 815
mul 145 710
neg 146
power 682 818
mul 817 819
mul 145 18
div 821 144
mul 138 408
power 21 141
mul 823 824
div 825 139
div 16 139
mul 140 816
mul 828 408
mul 809 17
div 830 143
mul 153 816
mul 809 20
div 833 143
mul 155 156
mul 835 619
mul 836 402
mul 168 402
div 838 165
power 839 166
mul 168 710
power 841 167
mul 840 842
add 398 843
div 398 844
mul 157 687
mul 846 581
mul 847 845
power 682 169
mul 848 849
sub 402 837
neg 850
exp 852
sub 398 853
mul 851 854
sub 851 855
sub 398 173
mul 173 320
add 857 858
sub 398 174
mul 174 191
add 860 861
mul 859 862
mul 170 172
mul 864 22
mul 865 863
mul 388 175
mul 867 391
exp 868
mul 866 869
sub 856 870
add 856 870
add 872 171
mul 856 870
mul 361 874
mul 871 871
add 873 872
mul 171 877
add 876 878
sqrt 879
add 873 880
div 875 881
sub 856 882
mul 154 883
mul 270 711
add 398 271
mul 885 886
add 271 407
div 887 888
add 710 889
mul 168 890
div 891 268
sub 265 398
sub 398 266
div 893 894
sub 265 266
power 892 267
mul 895 897
add 398 898
div 896 899
add 266 900
mul 264 34
sub 398 288
add 398 289
add 289 682
div 682 905
mul 904 906
mul 903 907
add 288 908
sub 398 290
mul 290 432
add 910 911
mul 286 912
neg 292
power 33 914
mul 913 915
div 154 295
power 917 293
mul 916 918
sub 398 294
mul 920 909
mul 921 919
add 922 294
mul 285 36
sub 398 291
mul 291 432
add 925 926
mul 927 36
mul 315 309
add 356 929
add 305 306
mul 931 930
add 305 307
mul 933 314
sub 932 934
mul 935 309
sub 930 936
mul 308 309
sub 398 938
sub 930 297
add 930 297
add 941 298
mul 930 297
mul 361 943
mul 940 940
add 942 941
mul 298 946
add 945 947
sqrt 948
add 942 949
div 944 950
sub 297 951
div 951 952
mul 299 953
sub 937 297
add 937 297
add 956 298
mul 937 297
mul 361 958
mul 955 955
add 957 956
mul 298 961
add 960 962
sqrt 963
add 957 964
div 959 965
sub 297 966
div 966 967
mul 299 968
add 398 385
add 970 954
add 971 396
div 384 972
add 301 306
mul 974 973
mul 975 971
add 301 307
mul 977 310
add 970 372
add 979 396
div 384 980
sub 976 978
mul 982 309
sub 384 983
div 984 939
add 970 969
div 396 939
add 986 987
div 985 988
add 398 697
add 990 953
add 991 703
div 754 992
add 302 306
mul 994 993
mul 995 991
add 302 307
mul 997 311
add 990 371
add 999 703
div 754 1000
sub 996 998
mul 1002 309
sub 754 1003
div 1004 939
add 990 968
div 703 939
add 1006 1007
div 1005 1008
mul 316 1002
const 0.0
mul 1011 996
where 1002 1010 1012
add 303 306
mul 1014 649
add 303 307
mul 1016 312
add 304 306
mul 1018 771
add 304 307
mul 1020 313
mul 308 181
add 934 315
add 570 575
mul 336 413
add 412 1025
mul 335 413
mul 337 413
add 342 1013
power 36 84
power 319 85
mul 1030 1031
power 318 86
mul 1032 1033
power 682 88
mul 1034 1035
neg 89
power 33 1037
mul 1036 1038
sub 398 87
mul 87 320
add 1040 1041
mul 1039 1042
power 90 91
mul 1043 1044
power 92 93
mul 1045 1046
sub 398 83
mul 83 432
add 1048 1049
div 1047 1050
sub 1051 7
div 1052 94
power 318 177
neg 178
power 24 1055
mul 1054 1056
power 319 179
mul 1057 1058
sub 398 176
mul 176 432
add 1060 1061
div 1059 1062
sub 1063 22
div 1064 180
neg 201
power 352 1066
mul 200 1067
power 583 202
mul 1068 1069
neg 203
power 403 1071
mul 1070 1072
sub 1073 24
div 1074 204
sub 808 21
div 1076 152
div 763 258
power 1078 257
mul 259 1079
mul 664 36
add 664 1081
mul 1080 1082
sub 1083 33
div 1084 260
neg 277
power 36 1086
power 763 278
mul 1087 1088
neg 279
power 710 1090
mul 1089 1091
mul 280 1092
sub 280 398
add 1094 1092
div 1093 1095
mul 269 35
mul 1097 901
mul 1098 674
add 1099 276
sub 1100 34
div 1101 275
sub 1096 35
div 1103 281
add 923 287
sub 1105 928
div 1106 296
mul 38 0
mul 0 0
const 1e-200
add 1109 1110
div 1108 1111
mul 510 1112
mul 39 1
mul 1 1
add 1115 1110
div 1114 1116
mul 511 1117
mul 40 2
mul 2 2
add 1120 1110
div 1119 1121
mul 512 1122
mul 513 1112
mul 514 1117
mul 515 1122
mul 42 4
mul 4 4
add 1128 1110
div 1127 1129
mul 516 1130
mul 43 5
mul 5 5
add 1133 1110
div 1132 1134
mul 517 1135
mul 518 1135
mul 44 6
mul 6 6
add 1139 1110
div 1138 1140
mul 509 1141
mul 45 8
mul 8 8
add 1144 1110
div 1143 1145
mul 521 1146
mul 49 12
mul 12 12
add 1149 1110
div 1148 1150
mul 522 1151
mul 519 1141
mul 41 3
mul 3 3
add 1155 1110
div 1154 1156
mul 520 1157
mul 47 10
mul 10 10
add 1160 1110
div 1159 1161
mul 411 1162
mul 409 1146
mul 46 9
mul 9 9
add 1166 1110
div 1165 1167
mul 410 1168
mul 477 1168
mul 48 11
mul 11 11
add 1172 1110
div 1171 1173
mul 478 1174
mul 480 1168
mul 483 1151
mul 485 1168
mul 50 13
mul 13 13
add 1180 1110
div 1179 1181
mul 488 1182
mul 494 1182
mul 51 14
mul 14 14
add 1186 1110
div 1185 1187
mul 495 1188
mul 568 1146
mul 573 1151
mul 52 15
mul 15 15
add 1193 1110
div 1192 1194
mul 1024 1195
mul 826 1168
mul 53 16
mul 16 16
add 1199 1110
div 1198 1200
mul 827 1201
mul 829 1168
mul 54 17
mul 17 17
add 1205 1110
div 1204 1206
mul 831 1207
mul 884 1146
mul 1026 1146
mul 1027 1146
mul 1028 1146
mul 976 1146
mul 55 0
div 1214 1111
mul 510 1215
mul 56 1
div 1217 1116
mul 511 1218
mul 57 2
div 1220 1121
mul 512 1221
mul 513 1215
mul 514 1218
mul 515 1221
mul 59 4
div 1226 1129
mul 516 1227
mul 60 5
div 1229 1134
mul 517 1230
mul 518 1230
mul 61 6
div 1233 1140
mul 509 1234
mul 62 8
div 1236 1145
mul 521 1237
mul 66 12
div 1239 1150
mul 522 1240
mul 519 1234
mul 58 3
div 1243 1156
mul 520 1244
mul 64 10
div 1246 1161
mul 411 1247
mul 409 1237
mul 63 9
div 1250 1167
mul 410 1251
mul 477 1251
mul 65 11
div 1254 1173
mul 478 1255
mul 480 1251
mul 483 1240
mul 485 1251
mul 67 13
div 1260 1181
mul 488 1261
mul 494 1261
mul 68 14
div 1264 1187
mul 495 1265
mul 568 1237
mul 573 1240
mul 69 15
div 1269 1194
mul 1024 1270
mul 826 1251
mul 70 16
div 1273 1200
mul 827 1274
mul 829 1251
mul 71 17
div 1277 1206
mul 831 1278
mul 884 1237
mul 1026 1237
mul 1027 1237
mul 1028 1237
mul 976 1237
add 324 325
add 1285 510
sub 326 510
add 1286 511
sub 327 511
add 1288 512
sub 328 512
add 329 513
sub 1287 513
add 1292 514
sub 1289 514
add 1294 515
sub 1291 515
sub 1290 516
add 330 517
sub 516 517
sub 1300 518
add 1299 509
sub 518 509
add 1303 521
sub 1302 521
add 1304 522
sub 1306 519
sub 1296 520
add 1305 411
sub 331 411
sub 1309 409
neg 410
add 1311 410
sub 409 410
sub 1314 477
add 1315 478
sub 477 478
sub 480 522
sub 1316 480
add 1319 483
sub 1318 483
sub 1320 485
add 1322 488
sub 485 488
sub 1324 494
add 1325 495
sub 494 495
sub 1313 568
add 568 573
sub 1321 573
add 1328 1024
sub 1329 1024
sub 1323 826
add 1333 827
sub 826 827
sub 1334 829
add 1336 831
sub 829 831
neg 884
sub 1331 884
neg 1026
sub 1340 1026
sub 1342 1027
sub 1343 1028
sub 1344 976
add 1345 978
add 1029 696
sub 338 696
sub 1348 755
sub 1347 756
sub 1350 820
add 1351 822
sub 820 822
sub 1352 816
add 1354 811
sub 816 811
sub 1355 757
sub 1357 996
add 1358 998
add 343 773
sub 339 773
sub 1361 774
sub 1360 781
add 1363 783
sub 781 783
sub 1364 832
add 1366 834
sub 832 834
sub 1367 797
sub 1369 1019
add 1370 1021
add 344 651
sub 340 651
sub 1373 652
sub 1372 658
add 1375 660
sub 658 660
sub 1376 662
sub 1378 648
sub 1379 1015
add 1380 1017
sub 341 618
sub 1382 624
sub 1383 1022
sub 345 373
sub 1385 932
add 1386 1023
neg 1113
neg 1118
add 1113 1118
neg 1123
add 1390 1123
sub 1388 1124
add 1124 1125
sub 1389 1125
add 1394 1126
sub 1391 1126
sub 1392 1131
sub 1131 1136
sub 1399 1137
add 1136 1142
sub 1137 1142
add 1402 1147
sub 1401 1147
add 1403 1152
sub 1405 1153
sub 1396 1158
neg 1163
add 1404 1163
sub 1409 1164
add 1410 1169
sub 1164 1169
sub 1412 1170
add 1413 1175
sub 1170 1175
sub 1176 1152
sub 1414 1176
add 1417 1177
sub 1416 1177
sub 1418 1178
add 1420 1183
sub 1178 1183
sub 1422 1184
add 1423 1189
sub 1184 1189
sub 1411 1190
add 1190 1191
sub 1419 1191
add 1426 1196
sub 1427 1196
sub 1421 1197
add 1431 1202
sub 1197 1202
sub 1432 1203
add 1434 1208
sub 1203 1208
sub 1429 1209
sub 1437 1210
sub 1438 1211
sub 1439 1212
sub 1440 1213
neg 1216
neg 1219
add 1216 1219
neg 1222
add 1444 1222
sub 1442 1223
add 1223 1224
sub 1443 1224
add 1448 1225
sub 1445 1225
sub 1446 1228
sub 1228 1231
sub 1453 1232
add 1231 1235
sub 1232 1235
add 1456 1238
sub 1455 1238
add 1457 1241
sub 1459 1242
sub 1450 1245
neg 1248
add 1458 1248
sub 1463 1249
add 1464 1252
sub 1249 1252
sub 1466 1253
add 1467 1256
sub 1253 1256
sub 1257 1241
sub 1468 1257
add 1471 1258
sub 1470 1258
sub 1472 1259
add 1474 1262
sub 1259 1262
sub 1476 1263
add 1477 1266
sub 1263 1266
sub 1465 1267
add 1267 1268
sub 1473 1268
add 1480 1271
sub 1481 1271
sub 1475 1272
add 1485 1275
sub 1272 1275
sub 1486 1276
add 1488 1279
sub 1276 1279
sub 1483 1280
sub 1491 1281
sub 1492 1282
sub 1493 1283
sub 1494 1284
add 1398 346
add 1441 347
add 1452 348
add 1495 349
div 398 351
div 398 355
mul 356 1501
add 357 357
div 664 367
div 398 368
mul 369 1505
const -1.0
div 398 370
mul 371 1508
mul 185 374
div 1510 352
where 352 1511 1011
mul 379 380
div 1513 352
where 352 1514 1011
div 398 375
mul 383 1516
mul 384 1516
div 398 399
mul 400 1519
div 398 105
div 398 381
mul 404 1522
div 398 108
div 398 114
add 421 421
div 664 428
div 398 431
mul 432 1528
div 398 112
add 435 435
div 664 439
div 398 441
mul 442 1533
div 398 456
mul 457 1535
add 458 458
div 664 467
div 398 468
mul 469 1539
neg 1540
div 398 453
div 398 111
div 398 113
div 398 115
div 398 490
mul 491 1546
div 398 117
div 398 500
mul 501 1549
div 398 504
mul 505 1551
div 398 73
div 398 72
div 398 74
div 398 523
add 541 541
div 664 547
div 398 550
mul 551 1559
add 554 554
div 664 563
div 398 564
mul 565 1563
div 398 534
div 398 130
div 398 133
mul 582 1501
div 398 207
mul 584 585
div 1570 352
where 352 1571 1011
mul 592 592
mul 189 594
div 1574 588
where 588 1575 1011
div 398 596
mul 597 1577
div 398 601
mul 602 1579
mul 192 603
div 1581 24
where 24 1582 1011
mul 605 606
div 1584 583
where 583 1585 1011
div 398 602
mul 608 1587
div 398 610
mul 611 1589
mul 614 1587
div 398 615
mul 616 1592
mul 199 623
div 1594 352
where 352 1595 1011
div 398 635
mul 636 1597
div 398 639
mul 218 641
div 1600 640
where 640 1601 1011
div 398 221
mul 219 647
div 1604 583
where 583 1605 1011
div 398 206
div 398 655
mul 656 1608
div 398 208
mul 215 661
div 1611 583
where 583 1612 1011
mul 665 666
div 1614 663
where 663 1615 1011
div 398 672
mul 673 1617
div 398 374
mul 683 1619
div 398 690
mul 691 1621
div 398 222
div 398 708
mul 709 1624
div 398 227
mul 236 716
div 1627 714
where 714 1628 1011
div 398 718
mul 719 1630
div 398 732
mul 733 1632
mul 240 739
div 1634 36
where 36 1635 1011
add 741 741
div 664 750
div 398 751
mul 752 1639
neg 1640
mul 762 1501
div 398 246
mul 765 766
div 1644 682
where 682 1645 1011
mul 768 769
div 1647 33
where 33 1648 1011
div 398 243
div 398 778
mul 779 1651
div 398 247
add 784 784
div 664 793
div 398 794
mul 795 1656
neg 1657
mul 148 805
div 1659 682
where 682 1660 1011
div 398 143
mul 151 815
div 1663 763
where 763 1664 1011
mul 818 819
div 1666 682
where 682 1667 1011
div 398 144
mul 141 824
div 1670 21
where 21 1671 1011
div 398 139
div 398 165
mul 166 840
div 1675 839
where 839 1676 1011
mul 167 842
div 1678 841
where 841 1679 1011
mul 845 845
mul 169 849
div 1682 682
where 682 1683 1011
add 871 871
div 664 880
div 398 881
mul 882 1687
neg 1688
div 398 888
mul 889 1690
div 398 268
mul 267 897
div 1693 892
where 892 1694 1011
div 398 899
mul 900 1696
div 398 905
mul 906 1698
mul 914 915
div 1700 33
where 33 1701 1011
add 940 940
div 664 949
div 398 950
mul 951 1705
div 398 952
mul 953 1707
div 398 972
mul 973 1709
div 398 992
mul 993 1711
mul 84 1030
div 1713 36
where 36 1714 1011
mul 88 1035
div 1716 682
where 682 1717 1011
mul 1037 1038
div 1719 33
where 33 1720 1011
div 398 1050
mul 1051 1722
div 398 94
mul 1055 1056
div 1725 24
where 24 1726 1011
div 398 1062
mul 1063 1728
div 398 180
mul 1066 1067
div 1731 352
where 352 1732 1011
mul 202 1069
div 1734 583
where 583 1735 1011
mul 1071 1072
div 1737 403
where 403 1738 1011
div 398 204
div 398 152
div 398 258
mul 257 1079
div 1743 1078
where 1078 1744 1011
div 398 260
mul 1086 1087
div 1747 36
where 36 1748 1011
mul 278 1088
div 1750 763
where 763 1751 1011
mul 1090 1091
div 1753 710
where 710 1754 1011
div 398 1095
mul 1096 1756
div 398 275
div 398 281
div 398 296
add 0 0
div 398 1111
mul 1112 1762
add 1 1
div 398 1116
mul 1117 1765
add 2 2
div 398 1121
mul 1122 1768
add 4 4
div 398 1129
mul 1130 1771
add 5 5
div 398 1134
mul 1135 1774
add 6 6
div 398 1140
mul 1141 1777
add 8 8
div 398 1145
mul 1146 1780
add 12 12
div 398 1150
mul 1151 1783
add 3 3
div 398 1156
mul 1157 1786
add 10 10
div 398 1161
mul 1162 1789
add 9 9
div 398 1167
mul 1168 1792
add 11 11
div 398 1173
mul 1174 1795
add 13 13
div 398 1181
mul 1182 1798
add 14 14
div 398 1187
mul 1188 1801
add 15 15
div 398 1194
mul 1195 1804
add 16 16
div 398 1200
mul 1201 1807
add 17 17
div 398 1206
mul 1207 1810
mul 1215 1762
mul 1218 1765
mul 1221 1768
mul 1227 1771
mul 1230 1774
mul 1234 1777
mul 1237 1780
mul 1240 1783
mul 1244 1786
mul 1247 1789
mul 1251 1792
mul 1255 1795
mul 1261 1798
mul 1265 1801
mul 1270 1804
mul 1274 1807
mul 1278 1810
mul 361 297
mul 1505 1829
add 1508 1509
mul 98 1515
mul 1517 102
mul 1833 393
mul 1834 395
mul 1521 405
mul 1528 429
mul 1533 429
mul 1536 120
mul 1539 361
mul 473 1542
mul 1543 110
mul 1544 112
mul 1544 481
mul 1545 114
mul 1545 486
sub 1546 1547
mul 415 1847
mul 489 1848
mul 1548 1849
mul 501 75
sub 1549 1550
mul 499 1852
mul 505 78
sub 1551 1552
mul 503 1855
mul 1559 548
mul 1563 527
mul 1565 523
mul 1566 1859
mul 1566 523
mul 1567 571
mul 1567 134
mul 587 1572
mul 1573 589
mul 593 1576
mul 1578 1866
mul 1580 197
mul 191 1583
mul 606 1869
mul 604 1586
mul 1590 190
mul 1587 612
mul 198 1596
mul 628 211
mul 630 1875
mul 209 1876
add 633 633
mul 1598 1878
mul 1879 645
mul 1599 194
mul 1602 1881
mul 644 1882
mul 642 1603
mul 641 1884
mul 646 1606
mul 1014 207
mul 1607 205
mul 657 1877
sub 1608 1609
mul 654 1890
mul 653 1891
mul 1610 209
mul 214 1613
mul 670 668
mul 1617 1895
sub 1896 1618
mul 1897 1616
mul 678 282
mul 675 676
mul 1620 229
sub 1621 1622
mul 689 1902
mul 224 1903
mul 28 1904
mul 1901 702
mul 1629 168
mul 234 1907
mul 1631 1908
mul 1909 722
mul 1910 724
mul 1911 728
mul 231 725
sub 1632 1633
mul 731 1914
mul 730 1915
mul 737 1916
mul 739 1917
mul 738 1636
mul 1639 361
mul 244 245
mul 30 1921
mul 764 1646
mul 769 1923
mul 767 1649
sub 1651 1652
mul 777 1926
mul 776 1927
mul 1653 248
mul 1656 361
mul 804 1661
mul 149 1931
mul 710 812
mul 814 1665
mul 819 145
mul 817 1668
mul 1669 145
mul 824 138
mul 823 1672
mul 408 140
mul 402 835
mul 1674 168
mul 1677 1942
mul 842 1943
mul 1680 168
mul 840 1945
mul 1681 847
mul 1947 849
mul 848 1684
mul 851 853
mul 863 864
mul 869 1951
mul 1687 361
mul 886 270
mul 1690 1954
mul 1692 168
mul 1695 1956
mul 895 1957
mul 1697 1958
mul 1959 1097
sub 1698 1699
mul 904 1961
mul 903 1962
mul 920 1963
mul 286 290
mul 915 1965
mul 913 1702
mul 921 918
mul 919 1964
mul 36 291
mul 1705 1829
add 1707 1708
mul 971 974
mul 991 994
mul 1031 1715
mul 1033 1975
mul 1035 1976
mul 1034 1718
mul 1036 1721
mul 1044 1042
mul 1046 1980
mul 1722 1981
mul 1723 83
mul 1054 1727
mul 1058 1984
mul 1728 1985
mul 1729 176
mul 200 1733
mul 1069 1988
mul 1068 1736
mul 1070 1739
mul 1745 1742
mul 259 1992
mul 1082 1993
mul 1080 664
mul 1088 1749
mul 1087 1752
mul 1089 1755
mul 1756 280
sub 1999 1757
mul 901 269
mul 298 361
add 1503 2002
mul 1504 2003
add 398 2004
mul 1506 2005
sub 1830 2006
mul 1831 2007
mul 299 2008
neg 300
mul 97 1512
mul 1906 1512
mul 1523 1832
mul 704 1832
mul 400 2009
mul 1520 2009
mul 1835 1520
mul 1691 1836
add 425 1526
mul 1527 2019
add 1507 2020
mul 1529 2021
sub 1837 2022
mul 2023 1525
add 425 1531
mul 1532 2025
add 1507 2026
mul 1534 2027
sub 1838 2028
mul 1844 2029
mul 119 361
mul 1840 457
mul 1840 408
mul 1540 1538
mul 1843 1841
mul 1845 1841
mul 1851 95
mul 1854 95
add 496 1853
add 507 1856
add 544 1557
mul 1558 2041
add 1507 2042
mul 1560 2043
sub 1857 2044
mul 2045 1556
mul 1861 2046
add 1863 2047
mul 132 361
add 1561 2049
mul 1562 2050
add 398 2051
mul 1564 2052
sub 1858 2053
mul 1860 2054
mul 1569 1501
mul 1568 1569
mul 1865 1864
mul 1867 1864
neg 2059
mul 2058 1577
sub 2060 2061
mul 1589 2062
mul 1868 1588
mul 1868 1591
mul 1587 1870
mul 1587 1871
mul 1592 2063
mul 1872 1592
mul 1913 2058
mul 1941 2058
mul 1883 618
mul 1883 615
mul 1885 618
add 2072 2074
mul 1885 621
add 2073 2076
neg 1874
mul 636 2075
mul 636 2077
neg 1607
mul 1898 432
mul 1898 403
mul 680 1899
mul 680 1900
mul 1623 694
mul 1623 1905
mul 235 1836
mul 1955 1836
sub 2089 2018
mul 1912 2088
mul 727 709
mul 727 704
mul 242 361
mul 1920 740
mul 1920 729
mul 1640 1638
mul 1711 709
mul 1711 705
neg 1623
neg 226
mul 1650 761
mul 1650 1922
neg 1650
mul 254 361
mul 1930 771
mul 1930 770
mul 1657 1655
mul 142 1932
mul 1662 809
mul 1662 19
mul 815 1933
mul 815 813
mul 1673 1939
mul 1673 1938
mul 1662 17
mul 1662 20
sub 398 836
mul 1948 1944
mul 1948 1946
sub 398 854
mul 2071 2121
mul 2121 2118
mul 171 361
mul 1953 870
mul 1953 856
mul 1688 1686
mul 1960 2090
mul 1968 1967
mul 1968 1966
add 1703 2002
mul 1704 2131
add 398 2132
mul 1706 2133
sub 1971 2134
mul 1972 2135
mul 299 2136
mul 975 2137
mul 1835 1710
mul 1710 2137
mul 995 2136
mul 2012 1712
mul 1712 2136
neg 1887
mul 1038 1977
mul 1038 1978
mul 1072 1989
mul 1072 1990
neg 1740
neg 1741
mul 1741 1932
mul 1091 1996
mul 1091 1997
neg 1759
mul 1759 2000
mul 1762 38
mul 1762 0
mul 1763 1761
sub 2156 2158
mul 1812 1761
mul 1765 39
mul 1765 1
mul 1766 1764
sub 2161 2163
mul 1813 1764
mul 1768 40
mul 1768 2
mul 1769 1767
sub 2166 2168
mul 1814 1767
mul 1771 42
mul 1771 4
mul 1772 1770
sub 2171 2173
mul 1815 1770
mul 516 2174
mul 516 2172
mul 1774 43
mul 1774 5
mul 1775 1773
sub 2178 2180
mul 1816 1773
mul 1777 44
mul 1777 6
mul 1778 1776
sub 2183 2185
mul 1817 1776
mul 1780 45
mul 1780 8
mul 1781 1779
sub 2188 2190
mul 1818 1779
mul 1783 49
mul 1783 12
mul 1784 1782
sub 2193 2195
mul 1819 1782
mul 1786 41
mul 1786 3
mul 1787 1785
sub 2198 2200
mul 1820 1785
mul 520 2201
mul 520 2199
mul 1789 47
mul 1789 10
mul 1790 1788
sub 2205 2207
mul 1821 1788
mul 411 2208
mul 411 2206
mul 1792 46
mul 1792 9
mul 1793 1791
sub 2212 2214
mul 1822 1791
mul 1795 48
mul 1795 11
mul 1796 1794
sub 2217 2219
mul 1823 1794
mul 478 2220
mul 478 2218
mul 1798 50
mul 1798 13
mul 1799 1797
sub 2224 2226
mul 1824 1797
mul 1801 51
mul 1801 14
mul 1802 1800
sub 2229 2231
mul 1825 1800
mul 495 2232
mul 495 2230
mul 1804 52
mul 1804 15
mul 1805 1803
sub 2236 2238
mul 1826 1803
mul 1024 2239
mul 1024 2237
mul 1807 53
mul 1807 16
mul 1808 1806
sub 2243 2245
mul 1827 1806
mul 827 2246
mul 827 2244
mul 1810 54
mul 1810 17
mul 1811 1809
sub 2250 2252
mul 1828 1809
mul 831 2253
mul 831 2251
mul 1762 55
sub 2257 2160
mul 1765 56
sub 2259 2165
mul 1768 57
sub 2261 2170
mul 1771 59
sub 2263 2175
mul 516 2264
mul 1774 60
sub 2266 2182
mul 1777 61
sub 2268 2187
mul 1780 62
sub 2270 2192
mul 1783 66
sub 2272 2197
mul 1786 58
sub 2274 2202
mul 520 2275
mul 1789 64
sub 2277 2209
mul 411 2278
mul 1792 63
sub 2280 2216
mul 1795 65
sub 2282 2221
mul 478 2283
mul 1798 67
sub 2285 2228
mul 1801 68
sub 2287 2233
mul 495 2288
mul 1804 69
sub 2290 2240
mul 1024 2291
mul 1807 70
sub 2293 2247
mul 827 2294
mul 1810 71
sub 2296 2254
mul 831 2297
mul 1502 350
mul 2057 350
mul 1642 350
mul 336 1524
mul 335 1524
mul 337 1524
mul 2030 1530
mul 82 1530
mul 1862 1530
mul 1839 1537
mul 1839 2033
neg 2309
mul 2034 1537
sub 2032 2311
mul 2034 2308
sub 2310 2313
mul 2034 2031
sub 1541 2315
add 2312 2316
mul 1839 2316
sub 2314 2318
mul 2069 2066
neg 2320
mul 2069 2064
neg 2322
mul 2069 2067
mul 2080 617
mul 1880 647
mul 647 2079
mul 647 2325
sub 2081 1888
neg 1893
mul 381 2008
mul 2092 2008
mul 2070 724
mul 724 2332
mul 724 2093
mul 2097 1637
sub 2095 2336
add 2096 2336
mul 2097 2094
sub 1641 2339
add 2337 2340
add 2338 2340
mul 2342 1919
mul 2342 1918
mul 154 2343
neg 2345
mul 154 2344
mul 154 2341
sub 154 2348
neg 1929
mul 1654 2108
add 2106 2351
sub 2107 2351
mul 2108 2105
sub 1658 2354
add 2352 2355
add 2353 2355
mul 2356 1925
mul 2356 1924
mul 154 2358
neg 2360
mul 154 2359
mul 154 2357
sub 154 2363
mul 2364 251
mul 1018 251
neg 2366
mul 2111 2109
mul 2116 2109
mul 2117 2109
neg 1937
mul 2119 1950
add 2123 2372
mul 1950 1949
mul 2120 1950
mul 1685 1952
mul 2126 1952
mul 2376 2127
add 2377 2378
mul 2127 1685
sub 2125 2380
mul 2127 2124
sub 1689 2382
mul 2383 1952
add 2379 2384
add 2381 2383
mul 154 2385
neg 2387
mul 154 2386
sub 154 2389
sub 2130 1970
mul 1973 2139
mul 1973 1709
mul 2140 1973
sub 2138 2394
mul 1982 1979
mul 1982 2145
mul 1982 2146
neg 1730
mul 1730 1986
mul 1987 1730
mul 1740 2147
mul 1740 1991
mul 1740 2148
neg 1746
mul 1746 1995
mul 1746 1994
mul 2155 2152
mul 2155 1998
mul 2155 2153
mul 674 2001
mul 2128 674
mul 1960 674
mul 1518 2011
mul 2017 2011
mul 705 2011
add 2014 2416
mul 2392 2011
mul 1625 2417
mul 1625 2331
neg 2420
mul 1625 375
mul 1521 1522
mul 2013 1521
mul 106 1522
mul 2013 106
neg 2426
mul 2035 2317
mul 2035 2319
mul 2036 2317
mul 2036 2319
mul 1141 1555
mul 1234 1555
neg 1555
mul 1157 1555
add 2203 2435
mul 1244 1555
add 2276 2437
mul 1593 1873
sub 2321 2439
mul 1593 2065
sub 2323 2441
mul 2327 1873
mul 2327 2065
sub 2444 2326
mul 2085 2082
mul 2085 2083
mul 1098 2082
mul 1098 2083
mul 2012 2422
sub 2450 2419
mul 2422 2008
sub 2421 2452
mul 2012 2098
sub 2142 2454
mul 2098 2008
mul 2122 2390
mul 2390 2373
mul 2374 2390
mul 2390 2375
mul 1974 2455
mul 1974 2456
mul 1974 2099
mul 2143 1974
sub 2141 2464
add 2462 2465
mul 1146 2303
mul 1237 2303
neg 2303
mul 1146 2304
mul 1237 2304
sub 2469 2304
mul 1760 2129
mul 927 1760
neg 2474
mul 1760 2391
mul 1760 1969
mul 510 2159
mul 510 2157
mul 513 2159
mul 513 2157
mul 511 2164
mul 511 2162
mul 514 2164
mul 514 2162
mul 512 2169
mul 512 2167
mul 515 2169
mul 515 2167
mul 517 2181
mul 517 2179
mul 518 2181
mul 518 2179
mul 509 2186
mul 509 2184
mul 519 2186
add 2432 2496
mul 519 2184
neg 2497
neg 2498
neg 2436
neg 2204
mul 488 2227
mul 488 2225
mul 494 2227
mul 494 2225
neg 2467
sub 1341 1027
sub 2507 2470
sub 2508 1028
sub 2510 976
mul 510 2258
mul 513 2258
mul 511 2260
mul 514 2260
mul 512 2262
mul 515 2262
mul 517 2267
mul 518 2267
mul 509 2269
mul 519 2269
add 2433 2521
neg 2522
neg 2438
mul 488 2286
mul 494 2286
neg 2468
sub 2527 2471
mul 1146 106
mul 1237 106
mul 1162 107
add 2210 2531
mul 1247 107
add 2279 2533
neg 107
mul 1168 1842
mul 1251 1842
neg 1842
mul 1174 1543
add 2222 2539
mul 1255 1543
add 2284 2541
neg 1543
mul 1151 2305
mul 1240 2305
neg 2305
mul 1182 1846
mul 1261 1846
neg 1846
mul 1182 1850
mul 1261 1850
sub 2549 1850
mul 1188 1548
add 2234 2553
mul 1265 1548
add 2289 2555
neg 1548
mul 1112 332
add 2478 2558
mul 1215 332
add 2512 2560
neg 332
mul 1117 333
add 2482 2563
mul 1218 333
add 2514 2565
neg 333
mul 1122 334
add 2486 2568
mul 1221 334
add 2516 2570
neg 334
mul 1112 1553
add 2480 2573
mul 1215 1553
add 2513 2575
neg 1553
sub 2562 1553
mul 1117 1553
add 2484 2579
mul 1218 1553
add 2515 2581
sub 2567 1553
mul 1122 1553
add 2488 2584
mul 1221 1553
add 2517 2586
sub 2572 1553
mul 1130 1554
add 2176 2589
mul 1227 1554
add 2265 2591
neg 1554
mul 1135 1553
add 2492 2594
mul 1230 1553
add 2519 2596
mul 1146 81
mul 1237 81
mul 1151 2306
mul 1240 2306
sub 2546 2306
mul 1146 2055
mul 1237 2055
neg 2055
mul 1151 2307
mul 1240 2307
sub 2602 2307
mul 2333 2349
neg 2609
mul 2349 2334
mul 2091 2349
mul 2349 2335
mul 1912 2349
mul 1201 1673
add 2248 2615
mul 1274 1673
add 2295 2617
neg 1673
mul 1195 2048
add 2241 2620
mul 1270 2048
add 2292 2622
neg 2048
neg 1724
mul 1724 2396
mul 1724 2397
mul 1983 1724
mul 1724 2398
sub 2605 81
sub 2144 1894
neg 1889
sub 2631 1892
sub 2100 2086
neg 2087
mul 1934 1643
mul 1928 1643
sub 2367 2637
mul 2407 1643
mul 2410 1643
sub 2104 2102
neg 2103
sub 2638 2365
neg 2110
sub 2368 1936
sub 2101 1935
add 2362 2370
neg 1758
mul 1758 2411
mul 2412 1758
mul 1758 2448
mul 1758 2449
mul 2413 1758
neg 2559
neg 2479
neg 2564
neg 2483
neg 2569
neg 2487
sub 2654 2574
sub 2655 2481
sub 2656 2580
sub 2657 2485
sub 2658 2585
sub 2659 2489
neg 2590
neg 2177
neg 2595
neg 2493
neg 2598
sub 1339 521
mul 522 2196
add 2600 2672
mul 522 2194
mul 483 2196
add 2544 2675
mul 483 2194
mul 573 2196
add 2606 2678
mul 573 2194
neg 2673
neg 2674
neg 2532
neg 2211
sub 2671 409
neg 2536
sub 1312 477
neg 2540
neg 2223
sub 2687 480
sub 2681 2676
sub 2682 2677
sub 2690 485
neg 2554
neg 2235
sub 2670 2603
sub 2685 568
sub 2691 2679
sub 2692 2680
neg 2621
neg 2242
sub 2693 826
neg 2616
neg 2249
neg 2561
neg 2566
neg 2571
sub 2705 2576
sub 2706 2582
sub 2707 2587
neg 2592
neg 2597
neg 2599
mul 522 2273
add 2601 2714
mul 483 2273
add 2545 2716
mul 573 2273
add 2607 2718
neg 2715
neg 2534
neg 2537
neg 2542
sub 2720 2717
neg 2556
sub 2713 2604
sub 2724 2719
neg 2623
neg 2618
neg 2443
sub 2632 2445
sub 2633 1886
mul 401 2415
mul 2016 401
sub 2015 2734
mul 401 1519
mul 2612 2415
sub 2610 2737
mul 2016 2612
add 2611 2739
mul 2612 1519
mul 2650 2415
neg 2742
mul 2016 2650
mul 2650 1519
mul 1626 1624
mul 1626 2451
mul 1626 2453
mul 2613 1624
mul 2613 2451
add 2738 2750
mul 2613 2453
add 2740 2752
mul 2463 1624
mul 2463 2451
add 2461 2755
mul 2463 2453
add 2466 2757
sub 2668 2490
sub 2669 2491
sub 2499 2494
sub 2500 2495
neg 2503
neg 2504
neg 2547
sub 2763 2505
sub 2764 2506
sub 2765 2550
neg 2255
neg 2256
sub 2712 2518
sub 2523 2520
neg 2525
neg 2548
sub 2773 2526
sub 2774 2551
neg 2298
mul 316 2754
mul 316 2756
mul 316 2758
mul 1011 2754
mul 1011 2756
mul 1011 2758
neg 2754
neg 2756
neg 2758
sub 2472 2302
sub 2630 109
mul 1146 2302
sub 2509 2789
mul 1146 109
mul 1237 2302
sub 2528 2792
mul 1237 109
sub 2784 2749
add 2087 2345
sub 2785 2751
sub 2786 2753
add 2645 2347
add 2646 2614
sub 2702 829
mul 2324 2056
mul 2300 2324
add 2068 2803
mul 2404 2056
mul 2300 2404
sub 2402 2806
mul 2732 2056
mul 2300 2732
neg 2809
mul 1892 2056
mul 2300 1892
mul 1894 2056
mul 2300 1894
mul 1886 2056
mul 2300 1886
mul 1887 2056
mul 2300 1887
mul 617 2440
neg 2819
mul 2802 617
neg 2821
mul 617 2804
sub 2078 2823
mul 617 2442
mul 2328 2440
sub 2730 2826
mul 2802 2328
add 2808 2828
mul 2328 2804
sub 2810 2830
mul 2328 2442
sub 2731 2832
add 2443 2826
sub 2815 2828
sub 2830 2816
add 2445 2832
mul 2636 1501
mul 2301 2636
mul 2643 1501
mul 2301 2643
mul 2637 1501
mul 2301 2637
mul 2639 1501
mul 2301 2639
mul 2640 1501
mul 2301 2640
mul 2365 1501
mul 2301 2365
mul 2366 1501
mul 2301 2366
sub 2696 2791
add 2511 2697
sub 2726 2794
mul 1168 2425
mul 2426 1168
neg 2856
mul 1251 2425
mul 2426 1251
neg 2859
sub 2538 2428
sub 1846 2429
mul 1168 2428
sub 2686 2863
mul 1168 2429
sub 2547 2865
mul 1251 2428
sub 2722 2867
mul 1251 2429
sub 2548 2869
sub 2861 2430
sub 2862 2431
add 2552 2431
mul 1168 2430
sub 2864 2874
mul 1168 2431
sub 2866 2876
add 2768 2876
mul 1251 2430
sub 2868 2879
mul 1251 2431
sub 2870 2881
add 2776 2881
sub 2434 2040
neg 2038
mul 1141 2040
sub 2761 2886
mul 1141 2038
neg 2888
add 2494 2886
mul 1234 2040
sub 2772 2891
mul 1234 2038
neg 2893
add 2520 2891
sub 2577 2039
neg 2037
add 2038 2037
mul 1135 2039
sub 2759 2899
mul 1135 2037
neg 2901
add 2490 2899
add 2888 2901
mul 1230 2039
sub 2771 2905
mul 1230 2037
neg 2907
add 2518 2905
add 2893 2907
neg 2114
sub 2871 2115
mul 1168 2114
neg 2913
mul 1168 2115
sub 2875 2915
mul 1251 2114
neg 2917
mul 1251 2115
sub 2880 2919
sub 2912 828
mul 1168 828
sub 2916 2922
mul 1168 1940
mul 1251 828
sub 2920 2925
mul 1251 1940
mul 1207 2110
add 2255 2928
mul 1207 2369
sub 2769 2928
mul 1278 2110
add 2298 2932
mul 1278 2369
sub 2777 2932
sub 2427 2418
neg 2395
sub 2787 2393
mul 1146 2418
sub 2857 2939
mul 1146 2395
neg 2941
mul 1146 2393
sub 2790 2943
mul 1237 2418
sub 2860 2945
mul 1237 2395
neg 2947
mul 1237 2393
sub 2793 2949
mul 2446 1521
mul 81 1521
mul 2788 1521
sub 2953 106
mul 2055 1521
mul 2403 1521
mul 2651 1521
mul 2598 1521
mul 2852 1521
sub 2959 2529
mul 2603 1521
mul 2599 1521
mul 2854 1521
sub 2963 2530
mul 2604 1521
mul 109 1521
mul 2791 1521
mul 2794 1521
mul 521 2191
mul 521 2189
mul 2853 2191
mul 2853 2189
mul 409 2191
mul 409 2189
mul 568 2191
mul 568 2189
mul 884 2191
mul 884 2189
mul 1026 2191
mul 1026 2189
mul 1027 2191
mul 1027 2189
mul 1028 2191
mul 1028 2189
mul 976 2191
mul 976 2189
mul 521 2271
mul 2853 2271
mul 409 2271
mul 568 2271
mul 884 2271
mul 1026 2271
mul 1027 2271
mul 1028 2271
mul 976 2271
mul 410 2215
add 2855 2996
mul 410 2213
mul 2801 2215
sub 2999 2855
mul 2801 2213
mul 477 2215
mul 477 2213
mul 480 2215
mul 480 2213
mul 485 2215
mul 485 2213
mul 826 2215
mul 826 2213
mul 829 2215
mul 829 2213
mul 410 2281
add 2858 3012
mul 2801 2281
sub 3014 2858
mul 477 2281
mul 480 2281
mul 485 2281
mul 826 2281
mul 829 2281
mul 2113 2746
mul 2113 2747
sub 3022 2839
mul 2113 2748
mul 2460 2746
mul 2460 2747
sub 3026 2457
mul 2460 2748
mul 1935 2746
mul 1935 2747
mul 1935 2748
mul 2800 2746
add 2795 3032
mul 2800 2747
add 2797 3034
mul 2800 2748
add 2798 3036
mul 2653 2746
neg 3038
mul 2653 2747
sub 2743 3040
mul 2653 2748
sub 2744 3042
mul 2409 2746
mul 2409 2747
sub 3045 2847
mul 2409 2748
mul 226 2746
mul 226 2747
mul 226 2748
mul 2614 2746
sub 2749 3051
mul 2614 2747
sub 2751 3053
mul 2614 2748
sub 2753 3055
mul 2447 2024
mul 2628 2024
mul 2872 2024
mul 2429 2024
mul 2873 2024
mul 1850 2024
mul 2401 2024
neg 3063
mul 2825 2024
neg 3065
mul 2833 2024
mul 1889 2024
mul 2652 2024
mul 2476 2024
mul 2877 2024
add 2503 3071
mul 2865 2024
mul 2878 2024
add 2766 3074
mul 2550 2024
add 2505 3076
mul 2882 2024
add 2525 3078
mul 2869 2024
mul 2883 2024
add 2775 3081
mul 2551 2024
add 2526 3083
mul 2431 2024
mul 1846 2024
mul 2837 2024
mul 2876 2024
mul 2547 2024
add 2503 3089
mul 2881 2024
mul 2548 2024
add 2525 3092
neg 3025
sub 2936 3027
sub 2937 3028
sub 2954 2458
mul 2387 1146
neg 3098
mul 1146 3025
neg 3100
mul 1146 3027
sub 2940 3102
mul 1146 3028
sub 2942 3104
mul 1146 2458
sub 2960 3106
mul 2459 1146
mul 2387 1237
neg 3109
mul 1237 3025
neg 3111
mul 1237 3027
sub 2946 3113
mul 1237 3028
sub 2948 3115
mul 1237 2458
sub 2964 3117
mul 2459 1237
mul 2736 1516
mul 2414 2736
sub 2733 3121
mul 2938 1516
mul 2414 2938
sub 3095 3124
mul 2741 1516
mul 2414 2741
sub 3035 3127
mul 2745 1516
mul 2414 2745
add 3041 3130
mul 2944 1516
add 2971 3132
mul 2414 2944
sub 3103 3134
mul 2950 1516
add 2988 3136
mul 2414 2950
sub 3114 3138
mul 2302 1516
mul 2414 2302
mul 2303 1516
mul 2414 2303
mul 2304 1516
mul 2414 2304
mul 2393 1516
mul 2414 2393
sub 2418 3147
neg 3126
add 3054 3127
mul 2789 1516
add 2979 3151
mul 2414 2789
mul 2467 1516
add 2981 3154
mul 2414 2467
mul 2470 1516
add 2983 3157
mul 2414 2470
mul 2943 1516
add 2985 3160
mul 2414 2943
sub 2939 3162
mul 2792 1516
add 2992 3164
mul 2414 2792
mul 2468 1516
add 2993 3167
mul 2414 2468
mul 2471 1516
add 2994 3170
mul 2414 2471
mul 2949 1516
add 2995 3173
mul 2414 2949
sub 2945 3175
mul 2735 1501
mul 2299 2735
sub 3122 3178
mul 3024 1501
mul 2299 3024
sub 3023 3181
mul 2780 1501
mul 2299 2780
sub 2779 3184
mul 2783 1501
mul 2299 2783
sub 2782 3187
mul 3096 1501
mul 2299 3096
sub 3125 3190
mul 3031 1501
mul 2299 3031
sub 3030 3193
mul 3037 1501
mul 2299 3037
sub 3128 3196
mul 3043 1501
mul 2299 3043
sub 3131 3199
mul 3047 1501
mul 2299 3047
sub 3046 3202
mul 931 1501
sub 2010 3204
mul 2299 931
mul 3105 1501
mul 2299 3105
sub 3135 3208
mul 3116 1501
mul 2299 3116
sub 3139 3211
mul 3028 1501
mul 2299 3028
sub 3027 3214
mul 2395 1501
mul 2299 2395
sub 3148 3217
mul 3050 1501
mul 2299 3050
sub 3049 3220
mul 3056 1501
mul 2299 3056
sub 3150 3223
mul 2758 1501
mul 2299 2758
sub 2756 3226
mul 3104 1501
mul 2299 3104
sub 3102 3229
mul 2941 1501
mul 2299 2941
sub 3163 3232
mul 3115 1501
mul 2299 3115
sub 3113 3235
mul 2947 1501
mul 2299 2947
sub 3176 3238
mul 3179 1500
mul 2424 1500
mul 3182 1500
mul 3185 1500
mul 3188 1500
mul 3191 1500
mul 2426 1500
mul 3194 1500
mul 2824 1500
mul 2807 1500
mul 2831 1500
mul 2812 1500
neg 3251
mul 3197 1500
mul 2841 1500
neg 3254
mul 2843 1500
neg 3256
mul 2845 1500
neg 3258
mul 3200 1500
mul 3203 1500
mul 3206 1500
mul 3209 1500
mul 2856 1500
mul 3212 1500
mul 2859 1500
neg 3246
mul 3215 1500
mul 3141 1500
mul 3143 1500
neg 3270
mul 3145 1500
neg 3272
mul 3218 1500
mul 3221 1500
mul 3224 1500
mul 3227 1500
mul 2849 1500
neg 3278
mul 2851 1500
neg 3280
mul 2814 1500
neg 3282
mul 2836 1500
mul 2818 1500
neg 3285
mul 2823 1500
mul 1874 1500
neg 3262
neg 3264
mul 3230 1500
mul 3153 1500
mul 3156 1500
neg 3293
mul 3159 1500
neg 3295
mul 3233 1500
neg 3266
mul 3236 1500
mul 3166 1500
mul 3169 1500
neg 3301
mul 3172 1500
neg 3303
mul 3239 1500
where 1002 3243 3244
where 1002 2778 2781
where 1002 3183 3186
add 3253 3306
add 3033 3307
add 3195 3308
mul 2921 2423
sub 3312 2425
mul 3241 2921
sub 3246 3314
mul 1842 2423
mul 3241 1842
neg 3317
mul 2428 2423
mul 3241 2428
neg 3320
mul 2430 2423
mul 3241 2430
neg 3323
mul 2115 2423
mul 3241 2115
neg 3326
mul 828 2423
mul 3241 828
mul 2923 2423
add 3000 3330
mul 3241 2923
sub 3264 3332
mul 2536 2423
add 3002 3334
mul 3241 2536
neg 3336
mul 2863 2423
add 3004 3338
mul 3241 2863
neg 3340
mul 2874 2423
add 3006 3342
mul 3241 2874
neg 3344
mul 2915 2423
add 3008 3346
mul 3241 2915
neg 3348
mul 2922 2423
add 3010 3350
mul 3241 2922
mul 2926 2423
add 3015 3353
mul 3241 2926
sub 3266 3355
mul 2537 2423
add 3016 3357
mul 3241 2537
neg 3359
mul 2867 2423
add 3017 3361
mul 3241 2867
neg 3363
mul 2879 2423
add 3018 3365
mul 3241 2879
neg 3367
mul 2919 2423
add 3019 3369
mul 3241 2919
neg 3371
mul 2925 2423
add 3020 3373
mul 3241 2925
mul 1940 2112
sub 2911 3376
mul 1940 3242
sub 3315 3378
mul 1940 3021
neg 3380
mul 1940 2838
neg 3382
mul 1940 3180
sub 3378 3329
mul 153 2112
mul 153 3242
mul 153 3021
mul 153 2838
mul 153 3180
neg 2112
sub 3309 3242
sub 3310 3021
neg 2838
sub 3311 3180
neg 3386
sub 3255 3387
neg 3388
sub 2840 3389
mul 2924 2112
sub 2914 3400
mul 2924 3242
sub 3333 3402
mul 2924 3021
neg 3404
mul 2924 2838
neg 3406
mul 2924 3180
sub 3402 3352
mul 2927 2112
sub 2918 3410
mul 2927 3242
sub 3356 3412
mul 2927 3021
neg 3414
mul 2927 2838
neg 3416
mul 2927 3180
sub 3412 3375
mul 2629 3057
sub 3420 3058
mul 2629 2084
mul 2629 2951
mul 2459 3057
mul 2459 2084
mul 2459 2951
add 3097 3426
mul 2369 3057
add 3059 3428
mul 2369 2084
mul 2369 2951
add 106 3431
neg 3428
neg 3430
mul 1936 3057
mul 1936 2084
mul 1936 2951
mul 2368 3057
neg 3438
mul 2368 2084
neg 3440
mul 2368 2951
mul 2370 3057
neg 3443
mul 2370 2084
neg 3445
mul 2370 2951
mul 2151 3057
mul 2151 2084
mul 2151 2951
mul 2799 3057
mul 2799 2084
mul 2799 2951
mul 2647 3057
mul 2647 2084
mul 2647 2951
mul 2477 3057
add 3070 3457
mul 2477 2084
mul 2477 2951
mul 3108 3057
mul 3108 2084
mul 3108 2951
add 3107 3463
mul 2930 3057
add 3072 3465
mul 2930 2084
mul 2930 2951
add 2529 3468
neg 3465
neg 3467
mul 3119 3057
mul 3119 2084
mul 3119 2951
add 3118 3474
mul 2934 3057
add 3079 3476
mul 2934 2084
mul 2934 2951
add 2530 3479
neg 3476
neg 3478
neg 3424
neg 3425
sub 2458 3426
mul 2347 3057
neg 3486
mul 2347 2084
neg 3488
mul 2347 2951
mul 2362 3057
neg 3491
mul 2362 2084
neg 3493
mul 2362 2951
neg 3461
neg 3462
sub 3106 3463
neg 3472
neg 3473
sub 3117 3474
mul 2952 3120
mul 2952 3240
mul 2952 3177
mul 3423 3120
mul 3423 3240
mul 3423 3177
mul 3427 3120
add 3123 3508
mul 3427 3240
add 3245 3510
mul 3427 3177
add 3189 3512
mul 3432 3120
mul 3432 3240
add 3379 3515
mul 3432 3177
sub 3517 3384
mul 2955 3120
mul 2955 3240
mul 2955 3177
mul 3431 3120
neg 3522
mul 3431 3240
sub 3385 3524
mul 3431 3177
sub 3384 3526
mul 3437 3120
mul 3437 3240
add 3247 3529
mul 3437 3177
add 3192 3531
mul 3442 3120
neg 3533
mul 3442 3240
sub 3242 3535
mul 3442 3177
sub 3180 3537
mul 3447 3120
neg 3539
mul 3447 3240
sub 3387 3541
mul 3447 3177
sub 3390 3543
mul 3450 3120
mul 3450 3240
mul 3450 3177
mul 2956 3120
mul 2956 3240
add 3249 3549
mul 2956 3177
mul 3453 3120
add 3126 3552
mul 3453 3240
add 3392 3554
mul 3453 3177
add 3395 3556
mul 3456 3120
mul 3456 3240
add 3397 3559
mul 3456 3177
sub 3561 3390
mul 2957 3120
sub 3563 3129
mul 2957 3240
add 3260 3565
mul 2957 3177
add 3198 3567
mul 3460 3120
mul 3460 3240
mul 3460 3177
mul 2958 3120
add 2969 3572
mul 2958 3240
mul 2958 3177
mul 3464 3120
add 3133 3576
mul 3464 3240
add 3263 3578
mul 3464 3177
add 3207 3580
mul 3469 3120
add 2973 3582
mul 3469 3240
add 3403 3584
mul 3469 3177
sub 3586 3408
mul 2961 3120
add 2975 3588
mul 2961 3240
mul 2961 3177
mul 3468 3120
neg 3592
mul 3468 3240
sub 3409 3594
mul 3468 3177
sub 3408 3596
mul 2962 3120
add 2987 3598
mul 2962 3240
mul 2962 3177
mul 3475 3120
add 3137 3602
mul 3475 3240
add 3265 3604
mul 3475 3177
add 3210 3606
mul 3480 3120
add 2989 3608
mul 3480 3240
add 3413 3610
mul 3480 3177
sub 3612 3418
mul 2965 3120
add 2990 3614
mul 2965 3240
mul 2965 3177
mul 3479 3120
neg 3618
mul 3479 3240
sub 3419 3620
mul 3479 3177
sub 3418 3622
mul 106 3120
mul 106 3240
mul 106 3177
mul 3485 3120
mul 3485 3240
add 3268 3628
mul 3485 3177
add 3213 3630
mul 2966 3120
add 3140 3632
mul 2966 3240
sub 3634 3269
mul 2966 3177
mul 3490 3120
sub 3149 3637
mul 3490 3240
sub 3276 3639
mul 3490 3177
sub 3222 3641
mul 3495 3120
neg 3643
mul 3495 3240
sub 3279 3645
mul 3495 3177
neg 3647
mul 2529 3120
add 2973 3649
mul 2529 3240
mul 2529 3177
mul 3498 3120
add 2977 3653
mul 3498 3240
add 3291 3655
mul 3498 3177
add 3228 3657
mul 2967 3120
add 3152 3659
mul 2967 3240
sub 3661 3292
mul 2967 3177
mul 2530 3120
add 2989 3664
mul 2530 3240
mul 2530 3177
mul 3501 3120
add 2991 3668
mul 3501 3240
add 3299 3670
mul 3501 3177
add 3234 3672
mul 2968 3120
add 3165 3674
mul 2968 3240
sub 3676 3300
mul 2968 3177
rate solid_a 1293
rate solid_b 1295
rate solid_c 1297
rate residue 1308
rate stomach 1298
rate small_bowel 1301
rate colon 1307
rate TRPM6_gut 1053
rate plasma 1346
rate interstitium 1337
rate depot 1310
rate fast 1317
rate organs 1330
rate muscle 1326
rate deep 1327
rate red_cells 1332
rate surface 1335
rate crystal 1338
rate bone_calcium 1353
rate mineral 1356
rate bone_phosphate 1368
rate osteoblast 1077
rate TRPM6_kidney 1065
rate sodium 1384
rate aldosterone 1075
rate potassium_gut 1374
rate potassium 1381
rate cell_potassium 1377
rate calcium_gut 1349
rate calcium 1359
rate phosphate_gut 1362
rate phosphate 1371
rate cell_phosphate 1365
rate FGF23 1085
rate PTH 1102
rate gland 1104
rate calcitriol 1107
rate citrate 1387
rate L1:solid_a 1393
rate L1:solid_b 1395
rate L1:solid_c 1397
rate L1:residue 1407
rate L1:stomach 1496
rate L1:small_bowel 1400
rate L1:colon 1406
rate L1:plasma 1497
rate L1:interstitium 1435
rate L1:depot 1408
rate L1:fast 1415
rate L1:organs 1428
rate L1:muscle 1424
rate L1:deep 1425
rate L1:red_cells 1430
rate L1:surface 1433
rate L1:crystal 1436
rate L2:solid_a 1447
rate L2:solid_b 1449
rate L2:solid_c 1451
rate L2:residue 1461
rate L2:stomach 1498
rate L2:small_bowel 1454
rate L2:colon 1460
rate L2:plasma 1499
rate L2:interstitium 1489
rate L2:depot 1462
rate L2:fast 1469
rate L2:organs 1482
rate L2:muscle 1478
rate L2:deep 1479
rate L2:red_cells 1484
rate L2:surface 1487
rate L2:crystal 1490
flow diet stomach 324
flow swallowed stomach 325
flow swallowed solid_a 326
flow swallowed solid_b 327
flow swallowed solid_c 328
flow swallowed residue 329
flow injected depot 331
flow infused plasma 330
flow solid_a stomach 510
flow solid_b stomach 511
flow solid_c stomach 512
flow solid_a residue 513
flow solid_b residue 514
flow solid_c residue 515
flow stomach small_bowel 516
flow small_bowel plasma 517
flow small_bowel colon 518
flow colon plasma 509
flow plasma colon 521
flow organs colon 522
flow colon faeces 519
flow residue faeces 520
flow depot plasma 411
flow plasma interstitium 409
flow interstitium plasma 410
flow interstitium fast 477
flow fast interstitium 478
flow interstitium organs 480
flow organs interstitium 483
flow interstitium muscle 485
flow muscle interstitium 488
flow muscle deep 494
flow deep muscle 495
flow plasma red_cells 568
flow organs red_cells 573
flow red_cells plasma 1024
flow interstitium surface 826
flow surface interstitium 827
flow interstitium crystal 829
flow crystal interstitium 831
flow plasma urine 884
flow plasma sweat 1026
flow plasma faeces 1027
flow plasma blood 1028
flow plasma dialysate 976
flow dialysate plasma 978
flow diet calcium_gut 338
flow infused calcium 1029
flow calcium_gut calcium 696
flow calcium_gut faeces 755
flow calcium faeces 756
flow calcium bone_calcium 820
flow bone_calcium calcium 822
flow calcium mineral 816
flow mineral calcium 811
flow calcium urine 757
flow calcium dialysate 996
flow dialysate calcium 998
flow diet phosphate_gut 339
flow infused phosphate 343
flow phosphate_gut phosphate 773
flow phosphate_gut faeces 774
flow phosphate cell_phosphate 781
flow cell_phosphate phosphate 783
flow phosphate bone_phosphate 832
flow bone_phosphate phosphate 834
flow phosphate urine 797
flow phosphate dialysate 1019
flow dialysate phosphate 1021
flow diet potassium_gut 340
flow infused potassium 344
flow potassium_gut potassium 651
flow potassium_gut faeces 652
flow potassium cell_potassium 658
flow cell_potassium potassium 660
flow potassium faeces 662
flow potassium urine 648
flow potassium dialysate 1015
flow dialysate potassium 1017
flow diet sodium 341
flow sodium urine 618
flow sodium sweat 624
flow sodium dialysate 1022
flow infused citrate 345
flow citrate metabolised 373
flow citrate dialysate 932
flow dialysate citrate 1023
flow L1:solid_a L1:stomach 1113
flow L1:solid_b L1:stomach 1118
flow L1:solid_c L1:stomach 1123
flow L1:solid_a L1:residue 1124
flow L1:solid_b L1:residue 1125
flow L1:solid_c L1:residue 1126
flow L1:stomach L1:small_bowel 1131
flow L1:small_bowel L1:plasma 1136
flow L1:small_bowel L1:colon 1137
flow L1:colon L1:plasma 1142
flow L1:plasma L1:colon 1147
flow L1:organs L1:colon 1152
flow L1:colon L1:faeces 1153
flow L1:residue L1:faeces 1158
flow L1:depot L1:plasma 1163
flow L1:plasma L1:interstitium 1164
flow L1:interstitium L1:plasma 1169
flow L1:interstitium L1:fast 1170
flow L1:fast L1:interstitium 1175
flow L1:interstitium L1:organs 1176
flow L1:organs L1:interstitium 1177
flow L1:interstitium L1:muscle 1178
flow L1:muscle L1:interstitium 1183
flow L1:muscle L1:deep 1184
flow L1:deep L1:muscle 1189
flow L1:plasma L1:red_cells 1190
flow L1:organs L1:red_cells 1191
flow L1:red_cells L1:plasma 1196
flow L1:interstitium L1:surface 1197
flow L1:surface L1:interstitium 1202
flow L1:interstitium L1:crystal 1203
flow L1:crystal L1:interstitium 1208
flow L1:plasma L1:urine 1209
flow L1:plasma L1:sweat 1210
flow L1:plasma L1:faeces 1211
flow L1:plasma L1:blood 1212
flow L1:plasma L1:dialysate 1213
flow L2:solid_a L2:stomach 1216
flow L2:solid_b L2:stomach 1219
flow L2:solid_c L2:stomach 1222
flow L2:solid_a L2:residue 1223
flow L2:solid_b L2:residue 1224
flow L2:solid_c L2:residue 1225
flow L2:stomach L2:small_bowel 1228
flow L2:small_bowel L2:plasma 1231
flow L2:small_bowel L2:colon 1232
flow L2:colon L2:plasma 1235
flow L2:plasma L2:colon 1238
flow L2:organs L2:colon 1241
flow L2:colon L2:faeces 1242
flow L2:residue L2:faeces 1245
flow L2:depot L2:plasma 1248
flow L2:plasma L2:interstitium 1249
flow L2:interstitium L2:plasma 1252
flow L2:interstitium L2:fast 1253
flow L2:fast L2:interstitium 1256
flow L2:interstitium L2:organs 1257
flow L2:organs L2:interstitium 1258
flow L2:interstitium L2:muscle 1259
flow L2:muscle L2:interstitium 1262
flow L2:muscle L2:deep 1263
flow L2:deep L2:muscle 1266
flow L2:plasma L2:red_cells 1267
flow L2:organs L2:red_cells 1268
flow L2:red_cells L2:plasma 1271
flow L2:interstitium L2:surface 1272
flow L2:surface L2:interstitium 1275
flow L2:interstitium L2:crystal 1276
flow L2:crystal L2:interstitium 1279
flow L2:plasma L2:urine 1280
flow L2:plasma L2:sweat 1281
flow L2:plasma L2:faeces 1282
flow L2:plasma L2:blood 1283
flow L2:plasma L2:dialysate 1284
flow L1:swallowed L1:stomach 346
flow L1:infused L1:plasma 347
flow L2:swallowed L2:stomach 348
flow L2:infused L2:plasma 349
observable gut.dissolved_a 510
observable gut.dissolved_b 511
observable gut.dissolved_c 512
observable gut.passed_a 513
observable gut.passed_b 514
observable gut.passed_c 515
observable gut.emptied 516
observable gut.absorbed 517
observable gut.moved 518
observable gut.colonic 509
observable gut.voided 519
observable gut.rest_voided 520
observable gut.secreted 521
observable gut.shed 522
observable plasma.total 384
observable plasma.ionised 400
observable plasma.ultrafilterable 402
observable plasma.relative 403
observable plasma.active 407
observable plasma.bound 396
observable plasma.outside 408
observable plasma.filtered_out 409
observable plasma.back 410
observable plasma.released 411
observable plasma.sweat 412
observable plasma.against 413
observable cells.free 432
observable cells.free_concentration 475
observable cells.held 433
observable cells.fast_in 477
observable cells.fast_out 478
observable cells.organs_in 480
observable cells.organs_out 483
observable cells.muscle_in 485
observable cells.muscle_out 488
observable cells.deep_in 494
observable cells.deep_out 495
observable erythrocyte.free 551
observable erythrocyte.total_concentration 552
observable erythrocyte.free_concentration 553
observable erythrocyte.entered 568
observable erythrocyte.left 570
observable erythrocyte.born 573
observable erythrocyte.died 575
observable bone.bound 826
observable bone.freed 827
observable bone.laid 829
observable bone.resorbed 831
observable bone.bound_Ca 820
observable bone.freed_Ca 822
observable bone.laid_Ca 816
observable bone.resorbed_Ca 811
observable bone.laid_P 832
observable bone.resorbed_P 834
observable bone.asked 808
observable kidney.proximal 837
observable kidney.limb 855
observable kidney.distal 882
observable kidney.excreted 883
observable kidney.urine 884
observable sodium.volume 352
observable sodium.plasma 374
observable sodium.past_PT 592
observable sodium.past_TAL 597
observable sodium.past_DCT 611
observable sodium.past_CD 616
observable sodium.taken_PT 619
observable sodium.delivered 620
observable sodium.reabsorbed 622
observable sodium.skin 624
observable sodium.urine 618
observable potassium.total 649
observable potassium.relative 583
observable potassium.absorbed 651
observable potassium.voided 652
observable potassium.into_cells 658
observable potassium.out_of_cells 660
observable potassium.colonic 662
observable potassium.urine 648
observable calcium.total 754
observable calcium.ionised 709
observable calcium.relative 710
observable calcium.bound 703
observable calcium.absorbed 696
observable calcium.voided 755
observable calcium.secreted 756
observable calcium.excreted 753
observable calcium.urine 757
observable phosphate.total 762
observable phosphate.relative 763
observable phosphate.absorbed 773
observable phosphate.voided 774
observable phosphate.into_cells 781
observable phosphate.out_of_cells 783
observable phosphate.urine 797
observable phosphate.propensity 803
observable parathyroid.concentration 902
observable parathyroid.drive 901
observable parathyroid.permitted 674
observable parathyroid.effective 682
observable calcitriol.concentration 924
observable calcitriol.made 923
observable calcitriol.broken 928
observable citrate.concentration 356
observable citrate.on_calcium 371
observable citrate.on_magnesium 372
observable citrate.metabolised 373
observable signal.bound_acids 354
observable dialyser.removed_Mg 976
observable dialyser.gained_Mg 978
observable dialyser.removed_Ca 996
observable dialyser.gained_Ca 998
observable dialyser.returned_Ca 1013
observable dialyser.removed_K 1015
observable dialyser.gained_K 1017
observable dialyser.removed_P 1019
observable dialyser.gained_P 1021
observable dialyser.removed_Na 1022
observable dialyser.removed_citrate 932
observable dialyser.gained_citrate 1023
observable dialyser.before 981
observable dialyser.after 989
observable dialyser.before_Ca 1001
observable dialyser.after_Ca 1009
d_rate 0 0 2578
d_rate 1 1 2583
d_rate 2 2 2588
d_rate 3 0 1553
d_rate 3 1 1553
d_rate 3 2 1553
d_rate 3 3 2434
d_rate 4 0 332
d_rate 4 1 333
d_rate 4 2 334
d_rate 4 4 2593
d_rate 5 4 1554
d_rate 5 5 2896
d_rate 5 7 2897
d_rate 6 5 1553
d_rate 6 6 2884
d_rate 6 7 2885
d_rate 6 8 3502
d_rate 6 12 2306
d_rate 6 23 3503
d_rate 6 37 3504
d_rate 7 7 2625
d_rate 7 8 3505
d_rate 7 13 3421
d_rate 7 23 3506
d_rate 7 33 2626
d_rate 7 34 3422
d_rate 7 36 2627
d_rate 7 37 3507
d_rate 8 5 2039
d_rate 8 6 2040
d_rate 8 7 2898
d_rate 8 8 3509
d_rate 8 9 2425
d_rate 8 10 107
d_rate 8 13 3424
d_rate 8 15 2048
d_rate 8 22 2387
d_rate 8 23 3511
d_rate 8 29 3094
d_rate 8 34 3425
d_rate 8 37 3513
d_rate 9 8 3514
d_rate 9 9 3313
d_rate 9 11 1543
d_rate 9 12 2305
d_rate 9 13 3429
d_rate 9 16 1673
d_rate 9 17 2110
d_rate 9 21 3377
d_rate 9 23 3516
d_rate 9 29 3381
d_rate 9 31 3383
d_rate 9 34 3430
d_rate 9 37 3518
d_rate 10 10 2535
d_rate 11 9 3316
d_rate 11 11 2543
d_rate 11 23 3318
d_rate 12 9 3319
d_rate 12 12 2608
d_rate 12 13 3060
d_rate 12 23 3321
d_rate 13 9 3322
d_rate 13 13 3061
d_rate 13 14 1548
d_rate 13 23 3324
d_rate 14 13 3062
d_rate 14 14 2557
d_rate 15 8 3519
d_rate 15 12 2307
d_rate 15 15 2624
d_rate 15 23 3520
d_rate 15 37 3521
d_rate 16 9 3325
d_rate 16 16 2619
d_rate 16 21 2114
d_rate 16 23 3327
d_rate 17 8 3523
d_rate 17 9 3328
d_rate 17 13 3433
d_rate 17 17 2644
d_rate 17 21 3376
d_rate 17 23 3525
d_rate 17 29 3380
d_rate 17 31 3382
d_rate 17 34 3434
d_rate 17 37 3527
d_rate 18 8 3528
d_rate 18 13 3435
d_rate 18 18 2371
d_rate 18 23 3530
d_rate 18 29 3029
d_rate 18 34 3436
d_rate 18 37 3532
d_rate 19 8 3534
d_rate 19 13 3439
d_rate 19 19 2644
d_rate 19 21 2112
d_rate 19 23 3536
d_rate 19 29 3021
d_rate 19 31 2838
d_rate 19 34 3441
d_rate 19 37 3538
d_rate 20 8 3540
d_rate 20 13 3444
d_rate 20 20 2644
d_rate 20 21 3386
d_rate 20 23 3542
d_rate 20 29 3388
d_rate 20 31 3389
d_rate 20 34 3446
d_rate 20 37 3544
d_rate 21 8 3545
d_rate 21 13 3448
d_rate 21 21 2150
d_rate 21 23 3546
d_rate 21 34 3449
d_rate 21 37 3547
d_rate 22 13 3064
d_rate 22 22 2399
d_rate 22 24 2400
d_rate 23 13 3066
d_rate 23 23 3248
d_rate 23 24 2820
d_rate 23 26 2821
d_rate 24 8 3548
d_rate 24 23 3550
d_rate 24 24 2149
d_rate 24 26 2805
d_rate 24 37 3551
d_rate 25 25 2329
d_rate 26 13 3067
d_rate 26 23 3250
d_rate 26 24 2827
d_rate 26 25 1888
d_rate 26 26 2829
d_rate 26 27 1893
d_rate 27 13 3068
d_rate 27 23 3252
d_rate 27 26 2811
d_rate 27 27 2330
d_rate 28 28 2634
d_rate 28 36 2635
d_rate 29 8 3553
d_rate 29 13 3451
d_rate 29 18 1937
d_rate 29 19 2110
d_rate 29 21 3391
d_rate 29 23 3555
d_rate 29 28 2086
d_rate 29 29 3393
d_rate 29 31 3394
d_rate 29 34 3452
d_rate 29 36 2796
d_rate 29 37 3557
d_rate 30 30 2641
d_rate 30 36 2642
d_rate 31 8 3558
d_rate 31 13 3454
d_rate 31 20 2110
d_rate 31 21 3396
d_rate 31 23 3560
d_rate 31 29 3398
d_rate 31 30 2102
d_rate 31 31 3399
d_rate 31 32 1929
d_rate 31 33 2360
d_rate 31 34 3455
d_rate 31 36 2103
d_rate 31 37 3562
d_rate 32 23 3257
d_rate 32 31 2842
d_rate 32 32 2350
d_rate 33 23 3259
d_rate 33 31 2844
d_rate 33 33 2405
d_rate 33 36 2406
d_rate 34 8 3564
d_rate 34 13 3069
d_rate 34 23 3566
d_rate 34 29 3039
d_rate 34 34 2648
d_rate 34 35 2649
d_rate 34 37 3568
d_rate 35 23 3261
d_rate 35 29 3044
d_rate 35 31 2846
d_rate 35 35 2154
d_rate 35 36 2408
d_rate 35 37 3201
d_rate 36 8 3569
d_rate 36 13 3458
d_rate 36 23 3570
d_rate 36 33 2473
d_rate 36 34 3459
d_rate 36 36 2475
d_rate 36 37 3571
d_rate 37 23 3262
d_rate 37 37 3205
d_rate 38 0 2660
d_rate 38 38 2661
d_rate 39 1 2662
d_rate 39 39 2663
d_rate 40 2 2664
d_rate 40 40 2665
d_rate 41 0 2574
d_rate 41 1 2580
d_rate 41 2 2585
d_rate 41 3 2501
d_rate 41 38 2481
d_rate 41 39 2485
d_rate 41 40 2489
d_rate 41 41 2502
d_rate 42 0 2559
d_rate 42 1 2564
d_rate 42 2 2569
d_rate 42 4 2666
d_rate 42 38 2479
d_rate 42 39 2483
d_rate 42 40 2487
d_rate 42 42 2667
d_rate 43 4 2590
d_rate 43 5 2900
d_rate 43 7 2902
d_rate 43 42 2177
d_rate 43 43 2760
d_rate 44 5 2595
d_rate 44 6 2887
d_rate 44 7 2889
d_rate 44 8 3573
d_rate 44 12 2673
d_rate 44 23 3574
d_rate 44 37 3575
d_rate 44 43 2493
d_rate 44 44 2762
d_rate 44 45 2970
d_rate 44 49 2674
d_rate 45 5 2903
d_rate 45 6 2890
d_rate 45 7 2904
d_rate 45 8 3577
d_rate 45 9 2997
d_rate 45 10 2532
d_rate 45 13 3461
d_rate 45 15 2621
d_rate 45 22 3098
d_rate 45 23 3579
d_rate 45 29 3101
d_rate 45 34 3462
d_rate 45 37 3581
d_rate 45 43 2491
d_rate 45 44 2495
d_rate 45 45 2972
d_rate 45 46 2998
d_rate 45 47 2211
d_rate 45 52 2242
d_rate 46 8 3583
d_rate 46 9 3331
d_rate 46 11 2540
d_rate 46 12 2676
d_rate 46 13 3466
d_rate 46 16 2616
d_rate 46 17 2929
d_rate 46 21 3401
d_rate 46 23 3585
d_rate 46 29 3405
d_rate 46 31 3407
d_rate 46 34 3467
d_rate 46 37 3587
d_rate 46 45 2974
d_rate 46 46 3001
d_rate 46 48 2223
d_rate 46 49 2677
d_rate 46 50 2504
d_rate 46 53 2249
d_rate 46 54 2256
d_rate 47 10 2683
d_rate 47 47 2684
d_rate 48 9 3335
d_rate 48 11 2688
d_rate 48 23 3337
d_rate 48 46 3003
d_rate 48 48 2689
d_rate 49 9 3339
d_rate 49 12 2698
d_rate 49 13 3073
d_rate 49 23 3341
d_rate 49 46 3005
d_rate 49 49 2699
d_rate 50 9 3343
d_rate 50 13 3075
d_rate 50 14 2554
d_rate 50 23 3345
d_rate 50 46 3007
d_rate 50 50 2767
d_rate 50 51 2235
d_rate 51 13 3077
d_rate 51 14 2694
d_rate 51 50 2506
d_rate 51 51 2695
d_rate 52 8 3589
d_rate 52 12 2679
d_rate 52 15 2700
d_rate 52 23 3590
d_rate 52 37 3591
d_rate 52 45 2976
d_rate 52 49 2680
d_rate 52 52 2701
d_rate 53 9 3347
d_rate 53 16 2703
d_rate 53 21 2913
d_rate 53 23 3349
d_rate 53 46 3009
d_rate 53 53 2704
d_rate 54 8 3593
d_rate 54 9 3351
d_rate 54 13 3470
d_rate 54 17 2931
d_rate 54 21 3400
d_rate 54 23 3595
d_rate 54 29 3404
d_rate 54 31 3406
d_rate 54 34 3471
d_rate 54 37 3597
d_rate 54 46 3011
d_rate 54 54 2770
d_rate 55 0 2708
d_rate 55 55 2661
d_rate 56 1 2709
d_rate 56 56 2663
d_rate 57 2 2710
d_rate 57 57 2665
d_rate 58 0 2576
d_rate 58 1 2582
d_rate 58 2 2587
d_rate 58 3 2524
d_rate 58 55 2481
d_rate 58 56 2485
d_rate 58 57 2489
d_rate 58 58 2502
d_rate 59 0 2561
d_rate 59 1 2566
d_rate 59 2 2571
d_rate 59 4 2711
d_rate 59 55 2479
d_rate 59 56 2483
d_rate 59 57 2487
d_rate 59 59 2667
d_rate 60 4 2592
d_rate 60 5 2906
d_rate 60 7 2908
d_rate 60 59 2177
d_rate 60 60 2760
d_rate 61 5 2597
d_rate 61 6 2892
d_rate 61 7 2894
d_rate 61 8 3599
d_rate 61 12 2715
d_rate 61 23 3600
d_rate 61 37 3601
d_rate 61 60 2493
d_rate 61 61 2762
d_rate 61 62 2970
d_rate 61 66 2674
d_rate 62 5 2909
d_rate 62 6 2895
d_rate 62 7 2910
d_rate 62 8 3603
d_rate 62 9 3013
d_rate 62 10 2534
d_rate 62 13 3472
d_rate 62 15 2623
d_rate 62 22 3109
d_rate 62 23 3605
d_rate 62 29 3112
d_rate 62 34 3473
d_rate 62 37 3607
d_rate 62 60 2491
d_rate 62 61 2495
d_rate 62 62 2972
d_rate 62 63 2998
d_rate 62 64 2211
d_rate 62 69 2242
d_rate 63 8 3609
d_rate 63 9 3354
d_rate 63 11 2542
d_rate 63 12 2717
d_rate 63 13 3477
d_rate 63 16 2618
d_rate 63 17 2933
d_rate 63 21 3411
d_rate 63 23 3611
d_rate 63 29 3415
d_rate 63 31 3417
d_rate 63 34 3478
d_rate 63 37 3613
d_rate 63 62 2974
d_rate 63 63 3001
d_rate 63 65 2223
d_rate 63 66 2677
d_rate 63 67 2504
d_rate 63 70 2249
d_rate 63 71 2256
d_rate 64 10 2721
d_rate 64 64 2684
d_rate 65 9 3358
d_rate 65 11 2723
d_rate 65 23 3360
d_rate 65 63 3003
d_rate 65 65 2689
d_rate 66 9 3362
d_rate 66 12 2727
d_rate 66 13 3080
d_rate 66 23 3364
d_rate 66 63 3005
d_rate 66 66 2699
d_rate 67 9 3366
d_rate 67 13 3082
d_rate 67 14 2556
d_rate 67 23 3368
d_rate 67 63 3007
d_rate 67 67 2767
d_rate 67 68 2235
d_rate 68 13 3084
d_rate 68 14 2725
d_rate 68 67 2506
d_rate 68 68 2695
d_rate 69 8 3615
d_rate 69 12 2719
d_rate 69 15 2728
d_rate 69 23 3616
d_rate 69 37 3617
d_rate 69 62 2976
d_rate 69 66 2680
d_rate 69 69 2701
d_rate 70 9 3370
d_rate 70 16 2729
d_rate 70 21 2917
d_rate 70 23 3372
d_rate 70 63 3009
d_rate 70 70 2704
d_rate 71 8 3619
d_rate 71 9 3374
d_rate 71 13 3481
d_rate 71 17 2935
d_rate 71 21 3410
d_rate 71 23 3621
d_rate 71 29 3414
d_rate 71 31 3416
d_rate 71 34 3482
d_rate 71 37 3623
d_rate 71 63 3011
d_rate 71 71 2770
d_flow 8 0 332
d_flow 9 1 333
d_flow 10 2 334
d_flow 11 0 1553
d_flow 12 1 1553
d_flow 13 2 1553
d_flow 14 4 1554
d_flow 15 5 2039
d_flow 15 7 2037
d_flow 16 5 1553
d_flow 17 6 2040
d_flow 17 7 2038
d_flow 18 8 3502
d_flow 18 23 3503
d_flow 18 37 3504
d_flow 19 12 2306
d_flow 20 6 1555
d_flow 21 3 1555
d_flow 22 10 107
d_flow 23 8 3624
d_flow 23 23 3625
d_flow 23 37 3626
d_flow 24 9 2425
d_flow 24 23 3267
d_flow 25 9 3316
d_flow 25 23 3318
d_flow 26 11 1543
d_flow 27 9 3319
d_flow 27 13 3060
d_flow 27 23 3321
d_flow 28 12 2305
d_flow 29 9 3322
d_flow 29 13 3085
d_flow 29 23 3324
d_flow 30 13 3086
d_flow 31 13 3062
d_flow 32 14 1548
d_flow 33 8 3519
d_flow 33 23 3520
d_flow 33 37 3521
d_flow 34 12 2307
d_flow 35 15 2048
d_flow 36 9 3325
d_flow 36 21 2114
d_flow 36 23 3327
d_flow 37 16 1673
d_flow 38 9 3328
d_flow 38 21 3376
d_flow 38 23 3385
d_flow 38 29 3380
d_flow 38 31 3382
d_flow 38 37 3384
d_flow 39 8 3522
d_flow 39 13 3428
d_flow 39 17 2110
d_flow 39 23 3524
d_flow 39 34 3430
d_flow 39 37 3526
d_flow 40 8 3627
d_flow 40 13 3483
d_flow 40 22 2388
d_flow 40 23 3629
d_flow 40 29 3025
d_flow 40 34 3484
d_flow 40 37 3631
d_flow 41 8 3633
d_flow 41 23 3635
d_flow 41 37 3636
d_flow 42 8 3142
d_flow 42 23 3271
d_flow 43 8 3144
d_flow 43 23 3273
d_flow 44 8 3146
d_flow 44 23 3274
d_flow 44 37 3216
d_flow 47 23 3306
d_flow 47 29 3307
d_flow 47 37 3308
d_flow 48 28 2086
d_flow 48 36 2087
d_flow 49 28 1623
d_flow 50 23 3275
d_flow 50 29 3048
d_flow 50 37 3219
d_flow 51 8 3528
d_flow 51 13 3435
d_flow 51 23 3530
d_flow 51 29 3029
d_flow 51 34 3436
d_flow 51 37 3532
d_flow 52 18 1937
d_flow 53 21 2112
d_flow 53 23 3242
d_flow 53 29 3021
d_flow 53 31 2838
d_flow 53 37 3180
d_flow 54 8 3533
d_flow 54 13 3438
d_flow 54 19 2110
d_flow 54 23 3535
d_flow 54 34 3440
d_flow 54 37 3537
d_flow 55 8 3638
d_flow 55 13 3487
d_flow 55 23 3640
d_flow 55 29 3052
d_flow 55 34 3489
d_flow 55 36 2346
d_flow 55 37 3642
d_flow 56 23 3277
d_flow 56 29 2754
d_flow 56 37 3225
d_flow 60 30 2102
d_flow 60 36 2103
d_flow 61 30 1650
d_flow 62 23 3257
d_flow 62 31 2842
d_flow 63 32 1929
d_flow 64 21 3386
d_flow 64 23 3387
d_flow 64 29 3388
d_flow 64 31 3389
d_flow 64 37 3390
d_flow 65 8 3539
d_flow 65 13 3443
d_flow 65 20 2110
d_flow 65 23 3541
d_flow 65 34 3445
d_flow 65 37 3543
d_flow 66 8 3644
d_flow 66 13 3492
d_flow 66 23 3646
d_flow 66 31 2848
d_flow 66 33 2361
d_flow 66 34 3494
d_flow 66 37 3648
d_flow 67 23 3281
d_flow 67 31 2850
d_flow 71 25 1888
d_flow 72 25 1607
d_flow 73 13 3068
d_flow 73 23 3252
d_flow 73 26 2811
d_flow 74 27 1893
d_flow 75 23 3283
d_flow 75 26 2813
d_flow 76 13 3087
d_flow 76 23 3284
d_flow 76 24 2834
d_flow 76 26 2835
d_flow 77 23 3286
d_flow 77 26 2817
d_flow 80 13 3065
d_flow 80 23 3287
d_flow 80 24 2819
d_flow 80 26 2822
d_flow 81 23 3288
d_flow 84 37 300
d_flow 85 23 3289
d_flow 85 37 3204
d_flow 87 0 2559
d_flow 87 38 2479
d_flow 88 1 2564
d_flow 88 39 2483
d_flow 89 2 2569
d_flow 89 40 2487
d_flow 90 0 2574
d_flow 90 38 2481
d_flow 91 1 2580
d_flow 91 39 2485
d_flow 92 2 2585
d_flow 92 40 2489
d_flow 93 4 2590
d_flow 93 42 2177
d_flow 94 5 2903
d_flow 94 7 2901
d_flow 94 43 2491
d_flow 95 5 2595
d_flow 95 43 2493
d_flow 96 6 2890
d_flow 96 7 2888
d_flow 96 44 2495
d_flow 97 8 3573
d_flow 97 23 3574
d_flow 97 37 3575
d_flow 97 45 2970
d_flow 98 12 2673
d_flow 98 49 2674
d_flow 99 6 2497
d_flow 99 44 2498
d_flow 100 3 2436
d_flow 100 41 2204
d_flow 101 10 2532
d_flow 101 47 2211
d_flow 102 8 3650
d_flow 102 23 3651
d_flow 102 37 3652
d_flow 102 45 2974
d_flow 103 9 2997
d_flow 103 23 3290
d_flow 103 46 2998
d_flow 104 9 3335
d_flow 104 23 3337
d_flow 104 46 3003
d_flow 105 11 2540
d_flow 105 48 2223
d_flow 106 9 3339
d_flow 106 13 3073
d_flow 106 23 3341
d_flow 106 46 3005
d_flow 107 12 2676
d_flow 107 49 2677
d_flow 108 9 3343
d_flow 108 13 3088
d_flow 108 23 3345
d_flow 108 46 3007
d_flow 109 13 3090
d_flow 109 50 2504
d_flow 110 13 3077
d_flow 110 50 2506
d_flow 111 14 2554
d_flow 111 51 2235
d_flow 112 8 3589
d_flow 112 23 3590
d_flow 112 37 3591
d_flow 112 45 2976
d_flow 113 12 2679
d_flow 113 49 2680
d_flow 114 15 2621
d_flow 114 52 2242
d_flow 115 9 3347
d_flow 115 21 2913
d_flow 115 23 3349
d_flow 115 46 3009
d_flow 116 16 2616
d_flow 116 53 2249
d_flow 117 9 3351
d_flow 117 21 3400
d_flow 117 23 3409
d_flow 117 29 3404
d_flow 117 31 3406
d_flow 117 37 3408
d_flow 117 46 3011
d_flow 118 8 3592
d_flow 118 13 3465
d_flow 118 17 2929
d_flow 118 23 3594
d_flow 118 34 3467
d_flow 118 37 3596
d_flow 118 54 2256
d_flow 119 8 3654
d_flow 119 13 3496
d_flow 119 22 3099
d_flow 119 23 3656
d_flow 119 29 3100
d_flow 119 34 3497
d_flow 119 37 3658
d_flow 119 45 2978
d_flow 120 8 3660
d_flow 120 23 3662
d_flow 120 37 3663
d_flow 120 45 2980
d_flow 121 8 3155
d_flow 121 23 3294
d_flow 121 45 2982
d_flow 122 8 3158
d_flow 122 23 3296
d_flow 122 45 2984
d_flow 123 8 3161
d_flow 123 23 3297
d_flow 123 37 3231
d_flow 123 45 2986
d_flow 124 0 2561
d_flow 124 55 2479
d_flow 125 1 2566
d_flow 125 56 2483
d_flow 126 2 2571
d_flow 126 57 2487
d_flow 127 0 2576
d_flow 127 55 2481
d_flow 128 1 2582
d_flow 128 56 2485
d_flow 129 2 2587
d_flow 129 57 2489
d_flow 130 4 2592
d_flow 130 59 2177
d_flow 131 5 2909
d_flow 131 7 2907
d_flow 131 60 2491
d_flow 132 5 2597
d_flow 132 60 2493
d_flow 133 6 2895
d_flow 133 7 2893
d_flow 133 61 2495
d_flow 134 8 3599
d_flow 134 23 3600
d_flow 134 37 3601
d_flow 134 62 2970
d_flow 135 12 2715
d_flow 135 66 2674
d_flow 136 6 2522
d_flow 136 61 2498
d_flow 137 3 2438
d_flow 137 58 2204
d_flow 138 10 2534
d_flow 138 64 2211
d_flow 139 8 3665
d_flow 139 23 3666
d_flow 139 37 3667
d_flow 139 62 2974
d_flow 140 9 3013
d_flow 140 23 3298
d_flow 140 63 2998
d_flow 141 9 3358
d_flow 141 23 3360
d_flow 141 63 3003
d_flow 142 11 2542
d_flow 142 65 2223
d_flow 143 9 3362
d_flow 143 13 3080
d_flow 143 23 3364
d_flow 143 63 3005
d_flow 144 12 2717
d_flow 144 66 2677
d_flow 145 9 3366
d_flow 145 13 3091
d_flow 145 23 3368
d_flow 145 63 3007
d_flow 146 13 3093
d_flow 146 67 2504
d_flow 147 13 3084
d_flow 147 67 2506
d_flow 148 14 2556
d_flow 148 68 2235
d_flow 149 8 3615
d_flow 149 23 3616
d_flow 149 37 3617
d_flow 149 62 2976
d_flow 150 12 2719
d_flow 150 66 2680
d_flow 151 15 2623
d_flow 151 69 2242
d_flow 152 9 3370
d_flow 152 21 2917
d_flow 152 23 3372
d_flow 152 63 3009
d_flow 153 16 2618
d_flow 153 70 2249
d_flow 154 9 3374
d_flow 154 21 3410
d_flow 154 23 3419
d_flow 154 29 3414
d_flow 154 31 3416
d_flow 154 37 3418
d_flow 154 63 3011
d_flow 155 8 3618
d_flow 155 13 3476
d_flow 155 17 2933
d_flow 155 23 3620
d_flow 155 34 3478
d_flow 155 37 3622
d_flow 155 71 2256
d_flow 156 8 3669
d_flow 156 13 3499
d_flow 156 22 3110
d_flow 156 23 3671
d_flow 156 29 3111
d_flow 156 34 3500
d_flow 156 37 3673
d_flow 156 62 2978
d_flow 157 8 3675
d_flow 157 23 3677
d_flow 157 37 3678
d_flow 157 62 2980
d_flow 158 8 3168
d_flow 158 23 3302
d_flow 158 62 2982
d_flow 159 8 3171
d_flow 159 23 3304
d_flow 159 62 2984
d_flow 160 8 3174
d_flow 160 23 3305
d_flow 160 37 3237
d_flow 160 62 2986
