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
State TRPM6_kidney signal 1.0
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
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.2465
Parameter gut.K_small 0.1744
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.02923
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.03001
Parameter gut.k_shed 0.02898
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.3
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
Parameter plasma.e_FFA 0.1
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
Parameter cells.e_insulin 0.3
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 272.0
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 104.7
Parameter bone.tau_surface 367.6
Parameter bone.richness 0.01829
Parameter bone.formation 0.3
Parameter bone.resorption 0.3
Parameter bone.calcium 24900.0
Parameter kidney.GFR 7.2
Parameter kidney.lambda_PT 0.2
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 1.97
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.7159
Parameter kidney.n_CaSR 3.1
Parameter kidney.c_CaSR 1.4
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1216
Parameter kidney.K_DCT 0.001857
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.5884
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.tau_TRPM6 72.0
Parameter signal.pH 7.4
Parameter signal.calcium 1.0
Parameter signal.PTH 1.0
Parameter signal.calcitriol 1.0
Parameter signal.insulin 1.0
Parameter signal.aldosterone 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.fatty_acids 1.0
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
Parameter L1:drunk 0.0
Parameter L1:infused 0.0
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
div 8 52
mul 55 56
mul 57 54
const 2.302585092994046
mul 149 58
const 7.4
sub 121 151
mul 150 152
exp 153
mul 148 154
power 129 59
mul 155 156
add 147 157
const 1.0
add 159 158
div 146 160
add 159 147
mul 161 162
div 163 60
div 9 53
div 165 60
mul 61 163
mul 61 165
mul 62 10
mul 64 164
div 146 63
mul 79 78
add 159 80
mul 172 173
sub 159 78
div 13 69
sub 176 174
mul 175 80
sub 177 178
mul 179 179
const 4.0
mul 181 175
mul 182 80
mul 183 176
add 180 184
sqrt 185
const 2.0
mul 187 80
mul 188 176
sub 186 179
div 189 190
div 12 67
sub 192 174
sub 193 178
mul 194 194
mul 183 192
add 195 196
sqrt 197
mul 188 192
sub 198 194
div 199 200
sub 159 73
add 159 73
add 203 74
mul 187 73
mul 202 202
add 204 203
mul 74 207
add 206 208
sqrt 209
add 204 210
div 205 211
sub 159 75
mul 75 191
add 213 214
div 73 215
sub 166 216
add 166 216
add 218 74
mul 166 216
mul 187 220
mul 217 217
add 219 218
mul 74 223
add 222 224
sqrt 225
add 219 226
div 221 227
div 228 212
power 125 77
mul 230 229
mul 81 191
mul 65 166
div 233 66
div 11 66
mul 67 231
div 236 68
mul 76 67
mul 238 201
div 239 68
mul 69 231
div 241 70
mul 76 69
mul 243 191
div 244 70
mul 71 79
add 80 191
div 191 247
mul 173 248
mul 246 249
div 250 72
div 14 72
mul 51 41
mul 253 5
mul 50 7
mul 255 39
add 40 5
div 5 257
mul 256 258
mul 255 42
add 43 6
div 6 261
mul 260 262
mul 51 44
mul 264 6
add 263 265
mul 138 0
mul 139 1
mul 140 2
div 0 37
div 1 37
div 2 37
div 4 36
add 254 259
div 5 37
div 6 38
div 3 38
mul 45 164
mul 46 192
mul 82 83
div 15 280
add 159 89
mul 88 282
sub 159 88
sub 281 283
mul 284 89
sub 285 286
mul 287 287
mul 181 284
mul 289 89
mul 290 281
add 288 291
sqrt 292
mul 187 89
mul 294 281
sub 293 287
div 295 296
div 15 82
mul 87 297
mul 280 164
div 300 84
mul 280 297
div 302 84
mul 280 86
mul 304 192
div 305 85
mul 86 15
div 307 85
mul 90 166
div 309 91
div 16 91
mul 92 93
mul 312 166
mul 94 17
div 314 95
mul 97 98
mul 316 163
sub 159 101
mul 102 318
add 159 319
mul 100 320
mul 104 105
mul 322 106
sub 159 103
mul 103 101
add 324 325
mul 323 326
mul 110 163
div 328 107
power 329 108
mul 110 122
power 331 109
mul 330 332
add 159 333
div 159 334
mul 99 321
mul 336 327
mul 337 335
power 123 111
mul 338 339
sub 163 317
neg 340
exp 342
sub 159 343
mul 341 344
sub 341 345
mul 112 114
mul 347 18
sub 159 115
mul 115 128
add 349 350
mul 348 351
sub 346 352
add 346 352
add 354 113
mul 346 352
mul 187 356
mul 353 353
add 355 354
mul 113 359
add 358 360
sqrt 361
add 355 362
div 357 363
sub 346 364
mul 96 365
add 303 308
mul 142 171
add 170 368
mul 141 171
mul 143 171
power 124 48
sub 159 47
mul 47 191
add 373 374
div 372 375
sub 376 7
div 377 49
power 125 117
neg 118
power 126 380
mul 379 381
power 127 119
mul 382 383
sub 159 116
mul 116 191
add 385 386
div 384 387
sub 388 18
div 389 120
mul 19 0
mul 0 0
const 1e-200
add 392 393
div 391 394
mul 267 395
mul 20 1
mul 1 1
add 398 393
div 397 399
mul 268 400
mul 21 2
mul 2 2
add 403 393
div 402 404
mul 269 405
mul 270 395
mul 271 400
mul 272 405
mul 23 4
mul 4 4
add 411 393
div 410 412
mul 273 413
mul 24 5
mul 5 5
add 416 393
div 415 417
mul 274 418
mul 275 418
mul 25 6
mul 6 6
add 422 393
div 421 423
mul 266 424
mul 26 8
mul 8 8
add 427 393
div 426 428
mul 278 429
mul 30 12
mul 12 12
add 432 393
div 431 433
mul 279 434
mul 276 424
mul 22 3
mul 3 3
add 438 393
div 437 439
mul 277 440
mul 28 10
mul 10 10
add 443 393
div 442 444
mul 169 445
mul 167 429
mul 27 9
mul 9 9
add 449 393
div 448 450
mul 168 451
mul 234 451
mul 29 11
mul 11 11
add 455 393
div 454 456
mul 235 457
mul 237 451
mul 240 434
mul 242 451
mul 31 13
mul 13 13
add 463 393
div 462 464
mul 245 465
mul 251 465
mul 32 14
mul 14 14
add 469 393
div 468 470
mul 252 471
mul 301 429
mul 306 434
mul 33 15
mul 15 15
add 476 393
div 475 477
mul 367 478
mul 310 451
mul 34 16
mul 16 16
add 482 393
div 481 483
mul 311 484
mul 313 451
mul 35 17
mul 17 17
add 488 393
div 487 489
mul 315 490
mul 366 429
mul 369 429
mul 370 429
mul 371 429
add 130 131
add 496 267
sub 132 267
add 497 268
sub 133 268
add 499 269
sub 134 269
add 135 270
sub 498 270
add 503 271
sub 500 271
add 505 272
sub 502 272
sub 501 273
add 136 274
sub 273 274
sub 511 275
add 510 266
sub 275 266
add 514 278
sub 513 278
add 515 279
sub 517 276
sub 507 277
add 516 169
sub 137 169
sub 520 167
add 522 168
sub 167 168
sub 524 234
add 525 235
sub 234 235
sub 237 279
sub 526 237
add 529 240
sub 528 240
sub 530 242
add 532 245
sub 242 245
sub 534 251
add 535 252
sub 251 252
sub 523 301
add 301 306
sub 531 306
add 538 367
sub 539 367
sub 533 310
add 543 311
sub 310 311
sub 544 313
add 546 315
sub 313 315
sub 541 366
sub 549 369
sub 550 370
sub 551 371
neg 396
neg 401
add 396 401
neg 406
add 555 406
sub 553 407
add 407 408
sub 554 408
add 559 409
sub 556 409
sub 557 414
sub 414 419
sub 564 420
add 419 425
sub 420 425
add 567 430
sub 566 430
add 568 435
sub 570 436
sub 561 441
neg 446
add 569 446
sub 574 447
add 575 452
sub 447 452
sub 577 453
add 578 458
sub 453 458
sub 459 435
sub 579 459
add 582 460
sub 581 460
sub 583 461
add 585 466
sub 461 466
sub 587 467
add 588 472
sub 467 472
sub 576 473
add 473 474
sub 584 474
add 591 479
sub 592 479
sub 586 480
add 596 485
sub 480 485
sub 597 486
add 599 491
sub 486 491
sub 594 492
sub 602 493
sub 603 494
sub 604 495
add 563 144
add 605 145
div 159 52
div 159 160
mul 609 608
mul 162 610
div 159 60
mul 612 611
div 159 53
mul 612 614
mul 61 611
mul 61 614
mul 64 613
div 159 63
mul 619 608
div 159 69
mul 179 621
add 622 622
mul 183 621
add 623 624
const 0.5
div 626 186
mul 627 625
mul 188 621
sub 628 621
div 159 190
mul 631 629
mul 191 631
mul 633 630
sub 632 634
div 159 67
mul 194 636
add 637 637
mul 183 636
add 638 639
div 626 198
mul 641 640
mul 188 636
sub 642 636
div 159 200
mul 645 643
mul 201 645
mul 647 644
sub 646 648
mul 75 635
div 159 215
mul 216 651
mul 652 650
neg 653
mul 216 615
mul 653 166
mul 187 655
mul 656 187
mul 217 615
mul 217 653
add 659 659
add 660 660
add 615 615
sub 654 653
mul 74 663
mul 74 664
add 661 665
add 662 666
div 626 226
mul 669 667
mul 669 668
add 615 670
sub 671 653
div 159 227
mul 674 657
mul 658 674
neg 676
mul 228 674
mul 678 672
sub 675 679
mul 678 673
sub 677 681
div 159 212
mul 683 680
mul 683 682
mul 230 684
mul 230 685
mul 65 615
div 159 66
mul 689 688
mul 67 686
mul 67 687
div 159 68
mul 693 691
mul 693 692
mul 238 649
mul 693 696
mul 69 686
mul 69 687
div 159 70
mul 700 698
mul 700 699
mul 243 635
mul 700 703
div 159 247
mul 705 635
mul 248 705
mul 707 635
sub 706 708
mul 173 709
mul 246 710
div 159 72
mul 712 711
mul 39 50
div 159 257
mul 258 715
sub 715 716
mul 258 714
mul 256 717
mul 42 50
div 159 261
mul 262 721
sub 721 722
mul 262 720
mul 260 723
add 725 264
div 159 37
div 159 36
add 253 719
div 159 38
mul 45 613
mul 46 636
div 159 280
mul 287 733
add 734 734
mul 290 733
add 735 736
div 626 293
mul 738 737
mul 294 733
sub 739 733
div 159 296
mul 742 740
mul 297 742
mul 744 741
sub 743 745
mul 280 613
div 159 84
mul 748 747
mul 280 746
mul 748 750
mul 304 636
div 159 85
mul 753 752
mul 753 86
mul 90 615
div 159 91
mul 757 756
mul 312 615
div 159 95
mul 760 94
mul 316 611
mul 110 611
div 159 107
mul 764 763
sub 108 159
power 329 766
mul 108 767
mul 768 765
mul 332 769
mul 335 335
mul 771 770
mul 772 337
mul 773 339
sub 611 762
mul 343 774
mul 344 775
mul 776 341
sub 777 778
sub 775 779
mul 351 347
mul 352 780
mul 346 781
mul 187 782
mul 187 783
mul 353 780
mul 781 353
neg 787
add 786 786
sub 788 787
add 780 780
add 781 781
mul 113 791
mul 113 792
add 789 793
add 790 794
div 626 362
mul 797 795
mul 797 796
add 780 798
add 781 799
div 159 363
mul 802 784
mul 802 785
mul 364 802
mul 805 800
sub 803 806
mul 805 801
sub 804 808
sub 780 807
mul 96 810
mul 809 96
neg 812
add 751 755
mul 142 620
add 618 815
mul 141 620
mul 143 620
mul 47 635
div 159 375
mul 376 820
mul 821 819
div 159 49
mul 822 823
neg 824
neg 823
mul 116 635
div 159 387
mul 388 828
mul 829 827
div 159 120
mul 830 831
neg 832
neg 831
add 0 0
div 159 394
mul 836 0
mul 836 19
mul 395 836
mul 839 835
sub 838 840
mul 395 138
mul 267 837
mul 267 841
add 842 844
add 1 1
div 159 399
mul 847 1
mul 847 20
mul 400 847
mul 850 846
sub 849 851
mul 400 139
mul 268 848
mul 268 852
add 853 855
add 2 2
div 159 404
mul 858 2
mul 858 21
mul 405 858
mul 861 857
sub 860 862
mul 405 140
mul 269 859
mul 269 863
add 864 866
mul 395 727
mul 270 837
mul 270 841
add 868 870
mul 400 727
mul 271 848
mul 271 852
add 872 874
mul 405 727
mul 272 859
mul 272 863
add 876 878
add 4 4
div 159 412
mul 881 4
mul 881 23
mul 413 881
mul 884 880
sub 883 885
mul 413 728
mul 273 882
mul 273 886
add 887 889
add 5 5
div 159 417
mul 892 5
mul 892 24
mul 418 892
mul 895 891
sub 894 896
mul 418 729
mul 418 718
mul 274 893
mul 274 897
add 898 901
mul 418 727
mul 275 893
mul 275 897
add 903 905
add 6 6
div 159 423
mul 908 6
mul 908 25
mul 424 908
mul 911 907
sub 910 912
mul 424 724
mul 424 726
mul 266 909
mul 266 913
add 915 917
add 8 8
div 159 428
mul 920 8
mul 920 26
mul 429 920
mul 923 919
sub 922 924
mul 429 731
mul 278 921
mul 278 925
add 926 928
add 12 12
div 159 433
mul 931 12
mul 931 30
mul 434 931
mul 934 930
sub 933 935
mul 434 732
mul 279 932
mul 279 936
add 937 939
mul 424 730
mul 276 909
mul 276 913
add 941 943
add 3 3
div 159 439
mul 946 3
mul 946 22
mul 440 946
mul 949 945
sub 948 950
mul 440 730
mul 277 947
mul 277 951
add 952 954
add 10 10
div 159 444
mul 957 10
mul 957 28
mul 445 957
mul 960 956
sub 959 961
mul 445 62
mul 169 958
mul 169 962
add 963 965
mul 429 616
mul 167 921
mul 167 925
add 967 969
add 9 9
div 159 450
mul 972 9
mul 972 27
mul 451 972
mul 975 971
sub 974 976
mul 451 617
mul 168 973
mul 168 977
add 978 980
mul 451 690
mul 234 973
mul 234 977
add 982 984
add 11 11
div 159 456
mul 987 11
mul 987 29
mul 457 987
mul 990 986
sub 989 991
mul 457 689
mul 235 988
mul 235 992
add 993 995
mul 451 694
mul 451 695
mul 237 973
mul 237 977
add 997 1000
mul 434 697
mul 240 932
mul 240 936
add 1002 1004
mul 451 701
mul 451 702
mul 242 973
mul 242 977
add 1006 1009
add 13 13
div 159 464
mul 1012 13
mul 1012 31
mul 465 1012
mul 1015 1011
sub 1014 1016
mul 465 704
mul 245 1013
mul 245 1017
add 1018 1020
mul 465 713
mul 251 1013
mul 251 1017
add 1022 1024
add 14 14
div 159 470
mul 1027 14
mul 1027 32
mul 471 1027
mul 1030 1026
sub 1029 1031
mul 471 712
mul 252 1028
mul 252 1032
add 1033 1035
mul 429 749
mul 301 921
mul 301 925
add 1037 1039
mul 434 754
mul 306 932
mul 306 936
add 1041 1043
add 15 15
div 159 477
mul 1046 15
mul 1046 33
mul 478 1046
mul 1049 1045
sub 1048 1050
mul 478 814
mul 367 1047
mul 367 1051
add 1052 1054
mul 451 758
mul 310 973
mul 310 977
add 1056 1058
add 16 16
div 159 483
mul 1061 16
mul 1061 34
mul 484 1061
mul 1064 1060
sub 1063 1065
mul 484 757
mul 311 1062
mul 311 1066
add 1067 1069
mul 451 759
mul 313 973
mul 313 977
add 1071 1073
add 17 17
div 159 489
mul 1076 17
mul 1076 35
mul 490 1076
mul 1079 1075
sub 1078 1080
mul 490 761
mul 315 1077
mul 315 1081
add 1082 1084
mul 429 811
mul 812 429
neg 1087
mul 366 921
mul 366 925
add 1086 1090
mul 429 816
mul 369 921
mul 369 925
add 1092 1094
mul 429 817
mul 370 921
mul 370 925
add 1096 1098
mul 429 818
mul 371 921
mul 371 925
add 1100 1102
neg 138
neg 139
neg 140
sub 1104 727
sub 1105 727
sub 1106 727
neg 728
neg 729
neg 718
sub 1111 727
add 718 724
neg 724
neg 726
neg 731
neg 730
sub 1116 730
neg 62
sub 1117 616
neg 617
sub 1122 690
neg 689
neg 732
sub 1123 694
neg 695
sub 1125 697
sub 1126 701
sub 1127 702
add 1130 704
sub 702 704
sub 1132 713
neg 712
sub 1121 749
sub 1128 754
neg 814
sub 1129 758
neg 757
sub 1138 759
neg 761
sub 1135 811
sub 1142 816
sub 1143 817
sub 1144 818
neg 845
neg 843
neg 856
neg 854
neg 867
neg 865
sub 1146 871
sub 1147 869
sub 1148 875
sub 1149 873
sub 1150 879
sub 1151 877
neg 890
neg 888
neg 902
neg 899
neg 900
sub 1160 906
sub 1162 904
add 899 914
neg 914
neg 918
neg 916
neg 929
neg 927
sub 1167 944
sub 1168 942
neg 955
neg 953
neg 966
neg 964
sub 1169 970
sub 1170 968
neg 981
neg 979
sub 1179 985
sub 1180 983
neg 996
neg 994
neg 940
neg 938
sub 1181 1001
neg 998
sub 1182 999
sub 1185 1005
sub 1186 1003
sub 1187 1010
sub 1188 1007
sub 1189 1008
add 1193 1021
sub 1007 1021
neg 1019
sub 1196 1025
sub 1197 1023
neg 1036
neg 1034
sub 1177 1040
sub 1178 1038
sub 1190 1044
sub 1191 1042
neg 1055
neg 1053
sub 1192 1059
sub 1194 1057
neg 1070
neg 1068
sub 1208 1074
sub 1209 1072
neg 1085
neg 1083
sub 1202 1091
sub 1203 1089
sub 1216 1095
sub 1217 1093
sub 1218 1099
sub 1219 1097
sub 1220 1103
sub 1221 1101
rate solid_a 504
rate solid_b 506
rate solid_c 508
rate residue 519
rate stomach 509
rate small_bowel 512
rate colon 518
rate TRPM6_gut 378
rate plasma 552
rate interstitium 547
rate depot 521
rate fast 527
rate organs 540
rate muscle 536
rate deep 537
rate red_cells 542
rate surface 545
rate crystal 548
rate TRPM6_kidney 390
rate L1:solid_a 558
rate L1:solid_b 560
rate L1:solid_c 562
rate L1:residue 572
rate L1:stomach 606
rate L1:small_bowel 565
rate L1:colon 571
rate L1:plasma 607
rate L1:interstitium 600
rate L1:depot 573
rate L1:fast 580
rate L1:organs 593
rate L1:muscle 589
rate L1:deep 590
rate L1:red_cells 595
rate L1:surface 598
rate L1:crystal 601
flow diet stomach 130
flow swallowed stomach 131
flow swallowed solid_a 132
flow swallowed solid_b 133
flow swallowed solid_c 134
flow swallowed residue 135
flow injected depot 137
flow infused plasma 136
flow solid_a stomach 267
flow solid_b stomach 268
flow solid_c stomach 269
flow solid_a residue 270
flow solid_b residue 271
flow solid_c residue 272
flow stomach small_bowel 273
flow small_bowel plasma 274
flow small_bowel colon 275
flow colon plasma 266
flow plasma colon 278
flow organs colon 279
flow colon faeces 276
flow residue faeces 277
flow depot plasma 169
flow plasma interstitium 167
flow interstitium plasma 168
flow interstitium fast 234
flow fast interstitium 235
flow interstitium organs 237
flow organs interstitium 240
flow interstitium muscle 242
flow muscle interstitium 245
flow muscle deep 251
flow deep muscle 252
flow plasma red_cells 301
flow organs red_cells 306
flow red_cells plasma 367
flow interstitium surface 310
flow surface interstitium 311
flow interstitium crystal 313
flow crystal interstitium 315
flow plasma urine 366
flow plasma sweat 369
flow plasma faeces 370
flow plasma blood 371
flow L1:solid_a L1:stomach 396
flow L1:solid_b L1:stomach 401
flow L1:solid_c L1:stomach 406
flow L1:solid_a L1:residue 407
flow L1:solid_b L1:residue 408
flow L1:solid_c L1:residue 409
flow L1:stomach L1:small_bowel 414
flow L1:small_bowel L1:plasma 419
flow L1:small_bowel L1:colon 420
flow L1:colon L1:plasma 425
flow L1:plasma L1:colon 430
flow L1:organs L1:colon 435
flow L1:colon L1:faeces 436
flow L1:residue L1:faeces 441
flow L1:depot L1:plasma 446
flow L1:plasma L1:interstitium 447
flow L1:interstitium L1:plasma 452
flow L1:interstitium L1:fast 453
flow L1:fast L1:interstitium 458
flow L1:interstitium L1:organs 459
flow L1:organs L1:interstitium 460
flow L1:interstitium L1:muscle 461
flow L1:muscle L1:interstitium 466
flow L1:muscle L1:deep 467
flow L1:deep L1:muscle 472
flow L1:plasma L1:red_cells 473
flow L1:organs L1:red_cells 474
flow L1:red_cells L1:plasma 479
flow L1:interstitium L1:surface 480
flow L1:surface L1:interstitium 485
flow L1:interstitium L1:crystal 486
flow L1:crystal L1:interstitium 491
flow L1:plasma L1:urine 492
flow L1:plasma L1:sweat 493
flow L1:plasma L1:faeces 494
flow L1:plasma L1:blood 495
flow L1:swallowed L1:stomach 144
flow L1:infused L1:plasma 145
observable gut.dissolved_a 267
observable gut.dissolved_b 268
observable gut.dissolved_c 269
observable gut.passed_a 270
observable gut.passed_b 271
observable gut.passed_c 272
observable gut.emptied 273
observable gut.absorbed 274
observable gut.moved 275
observable gut.colonic 266
observable gut.voided 276
observable gut.rest_voided 277
observable gut.secreted 278
observable gut.shed 279
observable plasma.total 146
observable plasma.ionised 161
observable plasma.ultrafilterable 163
observable plasma.relative 164
observable plasma.outside 166
observable plasma.filtered_out 167
observable plasma.back 168
observable plasma.released 169
observable plasma.sweat 170
observable plasma.against 171
observable cells.free 191
observable cells.free_concentration 232
observable cells.held 192
observable cells.fast_in 234
observable cells.fast_out 235
observable cells.organs_in 237
observable cells.organs_out 240
observable cells.muscle_in 242
observable cells.muscle_out 245
observable cells.deep_in 251
observable cells.deep_out 252
observable erythrocyte.free 297
observable erythrocyte.total_concentration 298
observable erythrocyte.free_concentration 299
observable erythrocyte.entered 301
observable erythrocyte.left 303
observable erythrocyte.born 306
observable erythrocyte.died 308
observable bone.bound 310
observable bone.freed 311
observable bone.laid 313
observable bone.resorbed 315
observable kidney.proximal 317
observable kidney.limb 345
observable kidney.distal 364
observable kidney.excreted 365
observable kidney.urine 366
d_rate 0 0 1107
d_rate 1 1 1108
d_rate 2 2 1109
d_rate 3 0 727
d_rate 3 1 727
d_rate 3 2 727
d_rate 3 3 1118
d_rate 4 0 138
d_rate 4 1 139
d_rate 4 2 140
d_rate 4 4 1110
d_rate 5 4 728
d_rate 5 5 1113
d_rate 5 7 1112
d_rate 6 5 727
d_rate 6 6 1119
d_rate 6 7 1115
d_rate 6 8 731
d_rate 6 12 732
d_rate 7 7 826
d_rate 7 13 825
d_rate 8 5 729
d_rate 8 6 726
d_rate 8 7 1114
d_rate 8 8 1145
d_rate 8 9 617
d_rate 8 10 62
d_rate 8 15 814
d_rate 8 18 812
d_rate 9 8 616
d_rate 9 9 1140
d_rate 9 11 689
d_rate 9 12 697
d_rate 9 13 1131
d_rate 9 16 757
d_rate 9 17 761
d_rate 10 10 1120
d_rate 11 9 690
d_rate 11 11 1124
d_rate 12 9 694
d_rate 12 12 1136
d_rate 12 13 695
d_rate 13 9 701
d_rate 13 13 1133
d_rate 13 14 712
d_rate 14 13 713
d_rate 14 14 1134
d_rate 15 8 749
d_rate 15 12 754
d_rate 15 15 1137
d_rate 16 9 758
d_rate 16 16 1139
d_rate 17 9 759
d_rate 17 17 1141
d_rate 18 13 833
d_rate 18 18 834
d_rate 19 0 1152
d_rate 19 19 1153
d_rate 20 1 1154
d_rate 20 20 1155
d_rate 21 2 1156
d_rate 21 21 1157
d_rate 22 0 871
d_rate 22 1 875
d_rate 22 2 879
d_rate 22 3 1173
d_rate 22 19 869
d_rate 22 20 873
d_rate 22 21 877
d_rate 22 22 1174
d_rate 23 0 845
d_rate 23 1 856
d_rate 23 2 867
d_rate 23 4 1158
d_rate 23 19 843
d_rate 23 20 854
d_rate 23 21 865
d_rate 23 23 1159
d_rate 24 4 890
d_rate 24 5 1163
d_rate 24 7 1161
d_rate 24 23 888
d_rate 24 24 1164
d_rate 25 5 906
d_rate 25 6 1171
d_rate 25 7 1166
d_rate 25 8 929
d_rate 25 12 940
d_rate 25 24 904
d_rate 25 25 1172
d_rate 25 26 927
d_rate 25 30 938
d_rate 26 5 902
d_rate 26 6 918
d_rate 26 7 1165
d_rate 26 8 1222
d_rate 26 9 981
d_rate 26 10 966
d_rate 26 15 1055
d_rate 26 18 1087
d_rate 26 24 900
d_rate 26 25 916
d_rate 26 26 1223
d_rate 26 27 979
d_rate 26 28 964
d_rate 26 33 1053
d_rate 27 8 970
d_rate 27 9 1212
d_rate 27 11 996
d_rate 27 12 1005
d_rate 27 13 1195
d_rate 27 16 1070
d_rate 27 17 1085
d_rate 27 26 968
d_rate 27 27 1213
d_rate 27 29 994
d_rate 27 30 1003
d_rate 27 31 1019
d_rate 27 34 1068
d_rate 27 35 1083
d_rate 28 10 1175
d_rate 28 28 1176
d_rate 29 9 985
d_rate 29 11 1183
d_rate 29 27 983
d_rate 29 29 1184
d_rate 30 9 1001
d_rate 30 12 1204
d_rate 30 13 998
d_rate 30 27 999
d_rate 30 30 1205
d_rate 31 9 1010
d_rate 31 13 1198
d_rate 31 14 1036
d_rate 31 27 1008
d_rate 31 31 1199
d_rate 31 32 1034
d_rate 32 13 1025
d_rate 32 14 1200
d_rate 32 31 1023
d_rate 32 32 1201
d_rate 33 8 1040
d_rate 33 12 1044
d_rate 33 15 1206
d_rate 33 26 1038
d_rate 33 30 1042
d_rate 33 33 1207
d_rate 34 9 1059
d_rate 34 16 1210
d_rate 34 27 1057
d_rate 34 34 1211
d_rate 35 9 1074
d_rate 35 17 1214
d_rate 35 27 1072
d_rate 35 35 1215
d_flow 8 0 138
d_flow 9 1 139
d_flow 10 2 140
d_flow 11 0 727
d_flow 12 1 727
d_flow 13 2 727
d_flow 14 4 728
d_flow 15 5 729
d_flow 15 7 718
d_flow 16 5 727
d_flow 17 6 726
d_flow 17 7 724
d_flow 18 8 731
d_flow 19 12 732
d_flow 20 6 730
d_flow 21 3 730
d_flow 22 10 62
d_flow 23 8 616
d_flow 24 9 617
d_flow 25 9 690
d_flow 26 11 689
d_flow 27 9 694
d_flow 27 13 695
d_flow 28 12 697
d_flow 29 9 701
d_flow 29 13 702
d_flow 30 13 704
d_flow 31 13 713
d_flow 32 14 712
d_flow 33 8 749
d_flow 34 12 754
d_flow 35 15 814
d_flow 36 9 758
d_flow 37 16 757
d_flow 38 9 759
d_flow 39 17 761
d_flow 40 8 811
d_flow 40 18 813
d_flow 41 8 816
d_flow 42 8 817
d_flow 43 8 818
d_flow 44 0 845
d_flow 44 19 843
d_flow 45 1 856
d_flow 45 20 854
d_flow 46 2 867
d_flow 46 21 865
d_flow 47 0 871
d_flow 47 19 869
d_flow 48 1 875
d_flow 48 20 873
d_flow 49 2 879
d_flow 49 21 877
d_flow 50 4 890
d_flow 50 23 888
d_flow 51 5 902
d_flow 51 7 899
d_flow 51 24 900
d_flow 52 5 906
d_flow 52 24 904
d_flow 53 6 918
d_flow 53 7 914
d_flow 53 25 916
d_flow 54 8 929
d_flow 54 26 927
d_flow 55 12 940
d_flow 55 30 938
d_flow 56 6 944
d_flow 56 25 942
d_flow 57 3 955
d_flow 57 22 953
d_flow 58 10 966
d_flow 58 28 964
d_flow 59 8 970
d_flow 59 26 968
d_flow 60 9 981
d_flow 60 27 979
d_flow 61 9 985
d_flow 61 27 983
d_flow 62 11 996
d_flow 62 29 994
d_flow 63 9 1001
d_flow 63 13 998
d_flow 63 27 999
d_flow 64 12 1005
d_flow 64 30 1003
d_flow 65 9 1010
d_flow 65 13 1007
d_flow 65 27 1008
d_flow 66 13 1021
d_flow 66 31 1019
d_flow 67 13 1025
d_flow 67 31 1023
d_flow 68 14 1036
d_flow 68 32 1034
d_flow 69 8 1040
d_flow 69 26 1038
d_flow 70 12 1044
d_flow 70 30 1042
d_flow 71 15 1055
d_flow 71 33 1053
d_flow 72 9 1059
d_flow 72 27 1057
d_flow 73 16 1070
d_flow 73 34 1068
d_flow 74 9 1074
d_flow 74 27 1072
d_flow 75 17 1085
d_flow 75 35 1083
d_flow 76 8 1091
d_flow 76 18 1088
d_flow 76 26 1089
d_flow 77 8 1095
d_flow 77 26 1093
d_flow 78 8 1099
d_flow 78 26 1097
d_flow 79 8 1103
d_flow 79 26 1101
